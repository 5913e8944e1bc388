import path from 'node:path'
import type { Edition } from './edition.ts'
import { openKeptFiles } from './kept-files.ts'
import { startPress } from './press-pool.ts'
import type { Progress } from './progress-line.ts'
import { type ImageTask, putImages } from './put-images.ts'
import { type ImageFile, imagesOf } from './share-image-texts.ts'
import { machineFonts } from './share-type.ts'
import { sha256Of } from './write.ts'

/** From how many images on that have to be drawn threads are worth their start. */
const WORTH_THREADS = 1000
/** How many are drawn at a time: pixels that were read are given back between turns, of a megabyte an image. */
const TASK = 50

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/**
 * Writes the images that pages are shared with. One that says what it said in the last output, and whose file there is
 * still as it was drawn, is not drawn again.
 * @param last the folder of the last output, if there is one
 * @throws Error where a file cannot be written
 */
export async function writeShareImages(
  { manifest, articles, store, code, pool }: Edition,
  { out, last, progress }: { out: string; last: string | undefined; progress: Progress },
): Promise<void> {
  const images = imagesOf(manifest, articles)
  const kept = openKeptFiles(path.join(store, 'images.pack'), out, last)
  const madeFrom = JSON.stringify([code, process.platform, process.arch, machineFonts()])
  const keyOf = ({ image }: ImageFile) => sha256Of(madeFrom + JSON.stringify(image))

  progress.begin('Drawing images', images.length)
  const left: ImageFile[] = []
  for (const [i, image] of images.entries()) {
    if (kept.take(image.file, keyOf(image))) progress.add(1)
    else left.push(image)
    if (i % TASK === 0) await nextTurn()
  }

  const note = (hashes: string[], { images }: ImageTask) => {
    images.forEach((image, i) => {
      kept.note(keyOf(image), hashes[i] as string)
    })
    progress.add(hashes.length)
  }
  const tasks: ImageTask[] = []
  for (let from = 0; from < left.length; from += TASK)
    tasks.push({ images: left.slice(from, from + TASK), out, last })
  const threads = pool ?? (left.length >= WORTH_THREADS ? startPress(code) : undefined)
  if (threads) {
    try {
      await threads.run(tasks, note)
    } finally {
      if (threads !== pool) await threads.end()
    }
  } else
    for (const task of tasks) {
      note(putImages(task), task)
      await nextTurn()
    }
  progress.end()
  kept.save()
}
