import { parentPort, workerData } from 'node:worker_threads'
import { codeEdition } from './code-edition.ts'
import { type Batch, type Place, setBatch, writeBatch } from './press.ts'

/** Work for one thread: to set a batch, or to write one. */
export type Task =
  | { batch: Batch; places?: undefined }
  | { batch: Batch; places: readonly Place[]; out: string; last?: string | undefined }

// This thread has read the code from disk just now, and its parent some time ago.
if (codeEdition() !== workerData.edition) throw new Error('the code changed while it ran: start again')

parentPort?.on('message', (task: Task) => {
  parentPort?.postMessage(
    task.places ? writeBatch(task.batch, task.places, task.out, task.last) : setBatch(task.batch, true),
  )
})
