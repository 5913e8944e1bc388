import { workerData } from 'node:worker_threads'
import { codeEdition } from './code-edition.ts'
import { type TakeTask, takeFiles } from './kept-files.ts'
import type { RelatedEntry } from './manifest.ts'
import { type Batch, type Place, type SetBatch, setBatch, writeBatch } from './press.ts'
import { type ImageTask, putImages } from './put-images.ts'
import type { Imprint } from './record.ts'
import type { RecordLines } from './record-files.ts'
import { type Related, relatedOf } from './related.ts'
import { answerTasks } from './thread.ts'

/** Work for one thread: to set a batch, to write one, to draw images, to take what is kept, or to find what is related. */
export type Task = SetTask | WriteTask | ImageTask | TakeTask | RelateTask
export interface RelateTask {
  relate: readonly Related[]
  /** Of the archive, as BCP 47 has it. */
  language: string
}
export interface SetTask {
  batch: Batch
  /** Whether the words of the articles are wanted. */
  words: boolean
  places?: undefined
}
export interface WriteTask {
  batch: Batch
  places: readonly Place[]
  imprint: Imprint
  out: string
}
/**
 * What comes of it: a batch that was set, the lines of one that was written, the prints of images, those of what is kept,
 * or the articles that are related to each.
 */
export type Result<T extends Task> = T extends ImageTask
  ? string[]
  : T extends TakeTask
    ? (string | undefined)[]
    : T extends RelateTask
      ? RelatedEntry[][]
      : T extends WriteTask
        ? (RecordLines & { print: string })[]
        : SetBatch | undefined

// This thread has read the code from disk just now, and its parent some time ago.
if (codeEdition() !== workerData.edition) throw new Error('the code changed while it ran: start again')

answerTasks((task: Task) => {
  if ('images' in task) return putImages(task)
  if ('take' in task) return takeFiles(task)
  if ('relate' in task) return relatedOf(task.relate, task.language)
  if (task.places) return writeBatch(task.batch, task.places, task.imprint, task.out)
  return setBatch(task.batch, task.words)
})
