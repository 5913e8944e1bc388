import { parentPort } from 'node:worker_threads'
import { nextTurn } from './tasks.ts'

/**
 * Answers each task that a pool posts to this thread, in order: one a turn, though more may be at hand. What images took
 * is given back between turns.
 * @param work what fails in it ends the thread, and the pool's caller is told
 */
export function answerTasks<T>(work: (task: T) => unknown): void {
  let last: Promise<unknown> = Promise.resolve()
  parentPort?.on('message', (task: T) => {
    last = last.then(async () => {
      parentPort?.postMessage(await work(task))
      await nextTurn()
    })
  })
}
