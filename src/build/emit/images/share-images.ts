import path from 'node:path'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import { startProcessing } from '../../analyse/processing-pool.ts'
import { inParts, runTasks } from '../../analyse/tasks.ts'
import { openReusedFiles, type ReusedFiles } from '../../cache/reused-files.ts'
import type { Output } from '../../output/output.ts'
import type { Progress } from '../../output/progress-line.ts'
import { sha256Of } from '../../output/write.ts'
import { machineFonts } from './canvas-fonts.ts'
import { type ImageFile, imagesOf } from './share-image-texts.ts'
import { type ImageTask, writeImages } from './write-images.ts'

/** From how many images on that have to be drawn threads are worth their start. */
const WORTH_THREADS = 1000
/** How many are drawn at a time: pixels that were read are given back between turns, of a megabyte an image. */
const TASK = 50

/** Images that have to be drawn, and what knows of those that need not be. */
export interface ImagesLeft {
  images: ImageFile[]
  kept: ReusedFiles
  keyOf: (image: ImageFile) => string
  out: string
}

/**
 * Keeps the images that pages are shared with where they say what they said in the last output, and the file there is
 * still as it was drawn.
 * @returns those that are left
 */
export async function reuseShareImages(
  { manifest, articles, store, code, pool }: AnalysedArchive,
  output: Output,
): Promise<ImagesLeft> {
  const kept = openReusedFiles(path.join(store, 'images.pack'), output)
  const madeFrom = JSON.stringify([code, process.platform, process.arch, machineFonts()])
  const keyOf = ({ image }: ImageFile) => sha256Of(madeFrom + JSON.stringify(image))
  const all = imagesOf(manifest, articles).map((image) => ({ image, key: keyOf(image) }))
  const taken = await kept.take(
    all.map(({ image, key }) => ({ key, files: [image.file] })),
    pool,
  )
  const images = all.flatMap(({ image, key }) => (taken.has(key) ? [] : image))
  return { images, kept, keyOf, out: output.out }
}

/**
 * Draws images and writes them.
 * @throws Error where a file cannot be written
 */
export async function renderShareImages(
  { images, kept, keyOf, out }: ImagesLeft,
  { code, pool }: Pick<AnalysedArchive, 'code' | 'pool'>,
  progress: Progress,
): Promise<void> {
  if (images.length) progress.begin('Drawing images', images.length)
  const note = (prints: string[], { images }: ImageTask) => {
    images.forEach((image, i) => {
      kept.note(keyOf(image), prints[i] as string)
    })
    progress.add(prints.length)
  }
  const tasks = inParts(images, TASK).map((images): ImageTask => ({ images, out }))
  const threads = pool ?? (images.length >= WORTH_THREADS ? startProcessing(code) : undefined)
  try {
    await runTasks(threads, tasks, writeImages, note)
  } finally {
    if (threads !== pool) await threads?.end()
  }
  if (images.length) progress.end()
  kept.save()
}
