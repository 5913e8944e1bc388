import type { ProcessingPool } from './processing-pool.ts'
import type { Result, Task } from './processing-worker.ts'

/** Lets all else that waits come first: what it gives, and memory that is given back only between turns. */
export const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/** A list in parts of so many, the last one of what is left. */
export const inParts = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, part) =>
    list.slice(part * size, (part + 1) * size),
  )

/**
 * Has tasks done by threads, or here where there are none, one a turn.
 * @param work does a task here
 * @param done is called with what comes of each
 * @throws Error what the first task that fails throws
 */
export async function runTasks<T extends Task>(
  press: ProcessingPool | undefined,
  tasks: Iterable<T>,
  work: (task: T) => Result<T>,
  done: (result: Result<T>, task: T) => void,
): Promise<void> {
  if (press) return press.run(tasks, done)
  for (const task of tasks) {
    done(work(task), task)
    await nextTurn()
  }
}
