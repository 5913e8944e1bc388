import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { build as buildMessages } from '#messages/build'
import { codeHash } from '../cache/code-hash.ts'
import { compiled } from '../cache/compiled.ts'

/**
 * A function that a worker can run. Its task and its result must be plain data, since they are copied between threads.
 */
export interface Work<Task, Result> {
  run: (task: Task) => Result
  /** The module that exports this work, as a URL, and the name that it exports it by. */
  module: string
  name: string
}

/** Runs work in worker threads, or in this thread as long as no workers have been started. */
export interface Workers {
  /**
   * Runs a function once for each task. Callers at the same time share the workers.
   * @param onResult is called with each result, in the order in which tasks finish
   * @param isWorthStarting true if there is enough to do to start the workers, which takes a fraction of a second
   * @throws Error of the first task that fails
   */
  run: <Task, Result>(
    work: Work<Task, Result>,
    tasks: readonly Task[],
    onResult: (result: Awaited<Result>, task: Task) => void,
    isWorthStarting?: boolean,
  ) => Promise<void>
  /** Stops the workers, if there are any. */
  end: () => Promise<void>
}

/** The heap of a worker in megabytes. With less than two gigabytes, V8 collects garbage before the heap is several times as large. */
const MAX_HEAP = 2000

/** The number of tasks that are queued for a worker, so that it stays busy while the main thread is busy. */
const QUEUED_TASKS = 32

/**
 * Makes a function callable in workers. The module that exports it is compiled and loaded there, which Knip cannot see:
 * tag it with `@public`.
 * @param module the module's own `import.meta.url`
 * @param name the name by which the module exports what this returns
 */
export const defineWork = <Task, Result>(
  module: string,
  name: string,
  run: (task: Task) => Result,
): Work<Task, Result> => ({ run, module, name })

/**
 * Waits for the next turn of the event loop, so that other work can run first. Images release their memory only between
 * turns.
 */
export const nextTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Splits a list into parts of `size`; the last part holds the rest. */
export const inParts = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, part) =>
    list.slice(part * size, (part + 1) * size),
  )

/**
 * Prepares workers. None is started until there is enough to do.
 * @param code the hash of the code that the caller runs; a worker with different code fails
 * @param threads the number of workers; with 0, everything runs in this thread
 */
export function createWorkers(code: string, threads = availableParallelism()): Workers {
  let pool: Tinypool | undefined
  const start = () => {
    if (threads === 0) return undefined
    // The parent's code was read when the build began.
    if (!pool && codeHash() !== code) throw new Error(buildMessages.codeChanged)
    pool ??= new Tinypool({
      filename: new URL('./worker.mjs', import.meta.url).href,
      minThreads: threads,
      maxThreads: threads,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
      concurrentTasksPerWorker: QUEUED_TASKS,
      // A worker that blocks until the next task never releases the memory of images.
      useAtomics: false,
    })
    return pool
  }
  return {
    async run({ run, module, name }, tasks, onResult, isWorthStarting = false) {
      const workers = isWorthStarting ? start() : pool
      if (!workers) {
        for (const task of tasks) {
          onResult(await run(task), task)
          await nextTurn()
        }
        return
      }
      const bundle = await compiled(module, code)
      if (workers !== pool) throw new Error('the workers have ended')
      await Promise.all(
        tasks.map(async (task) => {
          onResult(await workers.run({ bundle, name, task }), task)
        }),
      )
    },
    async end() {
      const ended = pool
      pool = undefined
      await ended?.destroy()
    },
  }
}
