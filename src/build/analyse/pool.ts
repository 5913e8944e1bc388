import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** Threads that all do the same kinds of tasks. */
export interface Pool {
  /**
   * Hands each task to the next idle thread, after those that were given before; takes it from the caller only then.
   * @param done is called with what comes of each, in the order in which they end
   * @throws Error what the first task that fails throws; the threads have ended then
   */
  run: <Task, Result>(tasks: Iterable<Task>, done: (result: Result, task: Task) => void) => Promise<void>
  end: () => Promise<void>
}

/** A task, and who waits for it. */
interface Job {
  task: unknown
  done: (result: unknown) => void
  fail: (error: Error) => void
}

/** Tasks of one caller, which gives them as threads become free. */
interface Run {
  next: () => Job | undefined
  fail: (error: Error) => void
}

/** Tasks that a thread has at hand, so that it has some to do while the caller is busy. */
const AT_HAND = 32

/**
 * Starts threads.
 * @param module what they run: it answers each task that is posted to it, in order
 * @param told what all of them are told, as `workerData`
 */
export function startPool(module: URL, told: object, threads = availableParallelism()): Pool {
  const workerData = { ...told, module: module.href }
  const waiting: Run[] = []
  let failure: Error | undefined
  const start = () => {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData })
    const posted: Job[] = []
    worker
      .on('message', (result) => {
        try {
          posted.shift()?.done(result)
          feed()
        } catch (error) {
          fail(error as Error)
        }
      })
      .on('error', fail)
      .on('exit', () => fail(new Error('a thread of the build ended before its work was done')))
    return { worker, posted }
  }
  const workers = Array.from({ length: threads }, start)
  const feed = () => {
    if (failure) return
    for (let depth = 0; depth < AT_HAND; depth++)
      for (const { worker, posted } of workers) {
        if (posted.length > depth) continue
        const job = nextJob()
        if (!job) return
        posted.push(job)
        worker.postMessage(job.task)
      }
  }
  const nextJob = (): Job | undefined => {
    for (let run = waiting[0]; run; run = waiting[0]) {
      const job = run.next()
      if (job) return job
      waiting.shift()
    }
  }
  const end = async () => {
    await Promise.all(workers.map(({ worker }) => worker.terminate()))
  }
  function fail(error: Error) {
    failure ??= error
    const left = [...workers.flatMap(({ posted }) => posted.splice(0)), ...waiting.splice(0)]
    void end().then(() => {
      for (const job of left) job.fail(failure as Error)
    })
  }
  return {
    end,
    run: (tasks, done) =>
      new Promise((resolve, reject) => {
        const all = tasks[Symbol.iterator]()
        let open = 0
        let isOver = false
        const settle = () => {
          if (isOver && open === 0) resolve()
        }
        const next = (): Job | undefined => {
          const { done: over, value: task } = all.next()
          isOver = over === true
          settle()
          if (isOver) return undefined
          open++
          const end = (result: unknown) => {
            done(result as Parameters<typeof done>[0], task)
            open--
            settle()
          }
          return { task, done: end, fail: reject }
        }
        waiting.push({ next, fail: reject })
        if (failure) fail(failure)
        else feed()
      }),
  }
}
