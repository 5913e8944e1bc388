import { startPool } from './pool.ts'
import type { Result, Task } from './processing-worker.ts'

/** Threads of the press: they set and write batches of seeds, and draw images. */
export interface ProcessingPool {
  /** See `Pool`. */
  run: <T extends Task>(tasks: Iterable<T>, done: (result: Result<T>, task: T) => void) => Promise<void>
  end: () => Promise<void>
}

/**
 * Starts threads.
 * @param edition the edition of the code that the caller runs; a thread that would run another one fails
 */
export const startProcessing = (edition: string, threads?: number): ProcessingPool =>
  startPool(new URL('./processing-worker.ts', import.meta.url), { edition }, threads)
