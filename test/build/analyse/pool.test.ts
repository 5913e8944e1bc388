import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Pool, startPool } from '../../../src/build/analyse/pool.ts'

let folder = ''
let module: URL
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pool '))
  const file = path.join(folder, 'double.mjs')
  writeFileSync(
    file,
    `import { parentPort, workerData } from 'node:worker_threads'
    parentPort.on('message', (task) => {
      if (task === workerData.bad) throw new Error('task ' + task)
      if (task >= 0) parentPort.postMessage(task * 2)
    })`,
  )
  module = pathToFileURL(file)
})
afterAll(() => rmSync(folder, { recursive: true }))

const doubled = async (pool: Pool, tasks: number[]) => {
  const results = new Map<number, number>()
  await pool.run(tasks, (result: number, task) => results.set(task, result))
  return [...results].sort(([a], [b]) => a - b)
}
/** A task that is never answered. */
const NEVER = -1
const upTo = (count: number, from = 0) => Array.from({ length: count }, (_, i) => from + i)
const twice = (tasks: number[]) => tasks.map((task) => [task, task * 2])

test('gives each caller what comes of its own tasks, also of several at a time', async () => {
  const pool = startPool(module, {}, 2)
  try {
    const [one, other] = [upTo(100), upTo(30, 500)]
    expect(await Promise.all([doubled(pool, one), doubled(pool, other), doubled(pool, [])])).toEqual([
      twice(one),
      twice(other),
      [],
    ])
    expect(await doubled(pool, [7])).toEqual([[7, 14]])
  } finally {
    await pool.end()
  }
}, 20_000)

test('a task that fails is told to all who wait, and to who asks later', async () => {
  const pool = startPool(module, { bad: 50 }, 2)
  const runs = [doubled(pool, [NEVER, ...upTo(100)]), doubled(pool, [NEVER])]
  for (const run of runs) await expect(run).rejects.toThrow('task 50')
  await expect(doubled(pool, [1])).rejects.toThrow('task 50')
}, 20_000)

test('who waits when it is ended is told', async () => {
  const pool = startPool(module, {}, 1)
  const run = doubled(pool, [NEVER])
  run.catch(() => undefined)
  await pool.end()
  await expect(run).rejects.toThrow('ended before its work was done')
}, 20_000)
