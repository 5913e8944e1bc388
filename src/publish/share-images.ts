import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Edition } from './edition.ts'
import { startPress } from './press-pool.ts'
import type { Progress } from './progress-line.ts'
import { type Kept, readPack, writePack } from './proof-pack.ts'
import { putFile } from './put-file.ts'
import { type ImageTask, putImages, sha256Of } from './put-images.ts'
import { type ImageFile, imagesOf } from './share-image-texts.ts'
import { machineFonts } from './share-type.ts'

/** From how many images on that have to be drawn threads are worth their start. */
const WORTH_THREADS = 1000
/** How many are drawn at a time: pixels that were read are given back between turns, of a megabyte an image. */
const TASK = 50

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

/**
 * Writes the images that pages are shared with. One that says what it said in the last output, and whose file there is
 * still as it was drawn, is not drawn again: the store has the hash of each file under that of all it was made from.
 * @param last the folder of the last output, if there is one
 * @throws Error where a file cannot be written
 */
export async function writeShareImages(
  { manifest, articles, store, code, pool }: Edition,
  { out, last, progress }: { out: string; last: string | undefined; progress: Progress },
): Promise<void> {
  const images = imagesOf(manifest, articles)
  const pack = path.join(store, 'images.pack')
  const before = readPack(pack)
  const madeFrom = JSON.stringify([code, process.platform, process.arch, machineFonts()])
  const keyOf = ({ image }: ImageFile) =>
    createHash('sha256').update(madeFrom).update(JSON.stringify(image)).digest('hex')
  const kept = new Map<string, Kept>()
  const keep = (image: ImageFile, sha256: string) => {
    const key = keyOf(image)
    kept.set(key, { key, proof: Buffer.from(sha256), body: new Uint8Array() })
  }

  progress.begin('Drawing images', images.length)
  const left: ImageFile[] = []
  for (const [i, image] of images.entries()) {
    const known = before.get(keyOf(image))
    const bytes = known && last !== undefined ? readIfThere(path.join(last, image.file)) : undefined
    if (known && bytes && sha256Of(bytes) === Buffer.from(known.proof).toString()) {
      putFile(out, last, image.file, bytes)
      kept.set(known.key, known)
      progress.add(1)
    } else left.push(image)
    if (i % TASK === 0) await nextTurn()
  }

  const take = (hashes: string[], task: ImageTask) => {
    task.images.forEach((image, i) => {
      keep(image, hashes[i] as string)
    })
    progress.add(hashes.length)
  }
  const tasks: ImageTask[] = []
  for (let from = 0; from < left.length; from += TASK)
    tasks.push({ images: left.slice(from, from + TASK), out, last })
  const threads = pool ?? (left.length >= WORTH_THREADS ? startPress(code) : undefined)
  if (threads) {
    try {
      await threads.run(tasks, take)
    } finally {
      if (threads !== pool) await threads.end()
    }
  } else
    for (const task of tasks) {
      take(putImages(task), task)
      await nextTurn()
    }
  progress.end()
  try {
    if (left.length || kept.size !== before.size) writePack(pack, kept.values())
  } catch {
    // They are drawn again by the next build; that the store cannot be written has been told.
  }
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}
