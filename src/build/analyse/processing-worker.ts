import { workerData } from 'node:worker_threads'
import type { RelatedEntry } from '../../format/related.ts'
import { codeHash } from '../cache/code-hash.ts'
import { type ReuseTask, reuseUnchanged } from '../cache/reused-files.ts'
import type { Publication } from '../emit/exports/record.ts'
import type { RecordLines } from '../emit/exports/record-files.ts'
import { type ImageTask, writeImages } from '../emit/images/write-images.ts'
import { type Related, relatedOf } from '../emit/related/related.ts'
import { type Batch, type Place, type ProcessedBatch, processBatch, writeBatch } from './process-batch.ts'
import { answerTasks } from './thread.ts'

/** Work for one thread: to set a batch, to write one, to draw images, to take what is kept, or to find what is related. */
export type Task = SetTask | WriteTask | ImageTask | ReuseTask | RelateTask
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
  publication_: Publication
  out: string
}
/**
 * What comes of it: a batch that was set, the lines of one that was written, the prints of images, those of what is kept,
 * or the articles that are related to each.
 */
export type Result<T extends Task> = T extends ImageTask
  ? string[]
  : T extends ReuseTask
    ? (string | undefined)[]
    : T extends RelateTask
      ? RelatedEntry[][]
      : T extends WriteTask
        ? (RecordLines & { print: string })[]
        : ProcessedBatch | undefined

// This thread has read the code from disk just now, and its parent some time ago.
if (codeHash() !== workerData.edition) throw new Error('the code changed while it ran: start again')

answerTasks((task: Task) => {
  if ('images' in task) return writeImages(task)
  if ('take' in task) return reuseUnchanged(task)
  if ('relate' in task) return relatedOf(task.relate, task.language)
  if (task.places) return writeBatch(task.batch, task.places, task.publication_, task.out)
  return processBatch(task.batch, task.words)
})
