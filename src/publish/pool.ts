import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Threads that all do the same kinds of tasks. */
export interface Pool {
  /**
   * Hands each task to the next idle thread.
   * @param done is called with what comes of each, in the order in which they end
   * @throws Error what the first task that fails throws; the threads have ended then
   */
  run: <Task, Result>(tasks: Iterable<Task>, done: (result: Result, task: Task) => void) => Promise<void>
  end: () => Promise<void>
}

/**
 * Starts threads.
 * @param module what they run: it answers each task that is posted to it
 * @param told what all of them are told, as `workerData`
 */
export function startPool(module: URL, told: object, threads = availableParallelism()): Pool {
  const workerData = { ...told, module: module.href }
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./worker.mjs', import.meta.url), { workerData }),
  )
  const end = async () => {
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
  return {
    end,
    async run(tasks, done) {
      const queue = tasks[Symbol.iterator]()
      try {
        await Promise.all(workers.map((worker) => work(worker, queue, done)))
      } catch (error) {
        await end()
        throw error
      }
    },
  }
}

/** Gives a thread one task after the other, until there is none. */
function work<Task, Result>(
  worker: Worker,
  queue: Iterator<Task>,
  done: (result: Result, task: Task) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let task: Task | undefined
    const settle = (then: () => void) => {
      worker.off('message', take).off('error', fail).off('exit', gone)
      then()
    }
    const next = () => {
      const { value, done: over } = queue.next()
      if (over) return settle(resolve)
      task = value
      worker.postMessage(value)
    }
    const take = (result: Result) => {
      try {
        done(result, task as Task)
        next()
      } catch (error) {
        settle(() => reject(error))
      }
    }
    const fail = (error: Error) => settle(() => reject(error))
    const gone = () => fail(new Error('a thread of the build ended before its work was done'))
    worker.on('message', take).on('error', fail).on('exit', gone)
    next()
  })
}
