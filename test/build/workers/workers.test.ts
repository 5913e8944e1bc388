import { threadId } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { codeHash } from '../../../src/build/cache/code-hash.ts'
import { createWorkers, type Workers } from '../../../src/build/workers/workers.ts'
import { double } from './double.ts'

const code = codeHash()
const doubled = async (workers: Workers, tasks: number[], isWorthStarting = true) => {
  const results = new Map<number, number>()
  await workers.run(double, tasks, ({ result }, task) => results.set(task, result), isWorthStarting)
  return [...results].sort(([a], [b]) => a - b)
}
/** A task that is never answered. */
const NEVER = -1
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i)
const twice = (tasks: number[]) => tasks.map((task) => [task, task * 2])

test('each caller gets the results of its own tasks, even when several call at once', async () => {
  const workers = createWorkers(code, 2)
  try {
    const [one, other] = [upTo(49), upTo(30, 500)]
    expect(await Promise.all([doubled(workers, one), doubled(workers, other), doubled(workers, [])])).toEqual(
      [twice(one), twice(other), []],
    )
    expect(await doubled(workers, [7], false)).toEqual([[7, 14]])
  } finally {
    await workers.end()
  }
}, 20_000)

test('work runs in this thread until there is enough to start workers', async () => {
  const workers = createWorkers(code, 1)
  const threadOf = async (isWorthStarting: boolean) => {
    let thread = -1
    await workers.run(double, [1], (result) => (thread = result.threadId), isWorthStarting)
    return thread
  }
  try {
    expect(await threadOf(false)).toBe(threadId)
    const started = await threadOf(true)
    expect(started).not.toBe(threadId)
    expect(await threadOf(false)).toBe(started)
  } finally {
    await workers.end()
  }
}, 20_000)

test('a task that fails rejects the run', async () => {
  const workers = createWorkers(code, 2)
  try {
    await expect(doubled(workers, [NEVER, ...upTo(100)])).rejects.toThrow('task 50')
    await expect(doubled(createWorkers(code, 0), upTo(100))).rejects.toThrow('task 50')
  } finally {
    await workers.end()
  }
}, 20_000)

test('ending the workers rejects the runs that still wait', async () => {
  const workers = createWorkers(code, 1)
  await doubled(workers, [1])
  const run = doubled(workers, [NEVER])
  run.catch(() => undefined)
  await workers.end()
  await expect(run).rejects.toThrow()
}, 20_000)

test('workers that would run other code than their parent fail', async () => {
  const workers = createWorkers('older code', 1)
  try {
    await expect(doubled(workers, [1])).rejects.toThrow('the code of the build changed')
  } finally {
    await workers.end()
  }
}, 20_000)
