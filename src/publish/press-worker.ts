import { parentPort, workerData } from 'node:worker_threads'
import { codeEdition } from './code-edition.ts'
import { type Batch, type Place, type SetBatch, setBatch, writeBatch } from './press.ts'
import type { Imprint } from './record.ts'
import type { RecordLines } from './record-files.ts'

/** Work for one thread: to set a batch, or to write one. */
export type Task = SetTask | WriteTask
export interface SetTask {
  batch: Batch
  places?: undefined
}
export interface WriteTask {
  batch: Batch
  places: readonly Place[]
  imprint: Imprint
  out: string
  last?: string | undefined
}
/** What comes of it. */
export type Outcome<T extends Task> = T extends WriteTask ? RecordLines[] : SetBatch | undefined

// This thread has read the code from disk just now, and its parent some time ago.
if (codeEdition() !== workerData.edition) throw new Error('the code changed while it ran: start again')

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(
    task.places
      ? writeBatch(task.batch, task.places, task.imprint, task.out, task.last)
      : setBatch(task.batch, true),
  )
})
