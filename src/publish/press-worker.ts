import { parentPort, workerData } from 'node:worker_threads'
import { codeEdition } from './code-edition.ts'
import { type Batch, type Place, type SetBatch, setBatch, writeBatch } from './press.ts'
import { type ImageTask, putImages } from './put-images.ts'
import type { Imprint } from './record.ts'
import type { RecordLines } from './record-files.ts'

/** Work for one thread: to set a batch, to write one, or to draw images. */
export type Task = SetTask | WriteTask | ImageTask
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
/** What comes of it: a batch that was set, the lines of one that was written, or the hashes of images. */
export type Result<T extends Task> = T extends ImageTask
  ? string[]
  : T extends WriteTask
    ? RecordLines[]
    : SetBatch | undefined

// This thread has read the code from disk just now, and its parent some time ago.
if (codeEdition() !== workerData.edition) throw new Error('the code changed while it ran: start again')

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(
    'images' in task
      ? putImages(task)
      : task.places
        ? writeBatch(task.batch, task.places, task.imprint, task.out, task.last)
        : setBatch(task.batch, true),
  )
})
