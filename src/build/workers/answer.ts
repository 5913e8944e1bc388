import { workerData } from 'node:worker_threads'
import { build as buildMessages } from '#messages/build'
import { codeHash } from '../cache/code-hash.ts'
import { type Call, nextTurn } from './workers.ts'

const [, { code }] = workerData as [unknown, { code: string }]

// This worker has just read the code from disk; its parent read it earlier.
if (codeHash() !== code) throw new Error(buildMessages.codeChanged)

let last: Promise<unknown> = Promise.resolve()

/** Calls a function in this worker, after those that were called before. */
export function answer(call: Call): Promise<unknown> {
  const result = last.then(() => run(call))
  last = result.catch(() => undefined).then(nextTurn)
  return result
}

async function run({ module, name, task }: Call) {
  const work = (await import(module))[name] as { run: (task: unknown) => unknown }
  return work.run(task)
}
