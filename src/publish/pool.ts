import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Outcome, Task } from './press-worker.ts'

/** Threads that set and write batches of seeds. */
export interface Pool {
  /**
   * Hands each task to the next idle thread.
   * @param done is called with what comes of each, in the order in which they end
   * @throws Error what the first task that fails throws; the threads have ended then
   */
  run: <T extends Task>(tasks: Iterable<T>, done: (result: Outcome<T>, task: T) => void) => Promise<void>
  end: () => Promise<void>
}

/**
 * Starts threads.
 * @param edition the edition of the code that the caller runs; a thread that would run another one fails
 */
export function startPool(edition: string, threads = availableParallelism()): Pool {
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./press-worker.mjs', import.meta.url), { workerData: { edition } }),
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
function work<T extends Task>(
  worker: Worker,
  queue: Iterator<T>,
  done: (result: Outcome<T>, task: T) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let task: T | undefined
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
    const take = (result: Outcome<T>) => {
      try {
        done(result, task as T)
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
