import { parentPort, workerData } from 'node:worker_threads'
import { codeEdition } from './code-edition.ts'
import { type Batch, type Place, type SetBatch, setBatch, writeBatch } from './press.ts'
import { type ImageTask, putImages } from './put-images.ts'

/** Work for one thread: to set a batch, to write one, or to draw images. */
export type Task =
  | { batch: Batch; places?: undefined }
  | { batch: Batch; places: readonly Place[]; out: string; last?: string | undefined }
  | ImageTask

/** What comes of a task: a batch that was set, nothing, or the hashes of the images. */
export type Result<T extends Task> = T extends ImageTask ? string[] : SetBatch | undefined

// This thread has read the code from disk just now, and its parent some time ago.
if (codeEdition() !== workerData.edition) throw new Error('the code changed while it ran: start again')

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(
    'images' in task
      ? putImages(task)
      : task.places
        ? writeBatch(task.batch, task.places, task.out, task.last)
        : setBatch(task.batch, true),
  )
})
