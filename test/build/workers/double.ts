import { threadId } from 'node:worker_threads'
import { defineWork } from '../../../src/build/workers/workers.ts'

/** Doubles a number, and says which thread did it. Fails at 50; never answers to -1. */
export const double = defineWork(import.meta.url, 'double', (task: number) => {
  if (task === 50) throw new Error('task 50')
  if (task === -1) return new Promise<never>(() => undefined)
  return { result: task * 2, threadId }
})
