import { build as buildMessages } from '#messages/build'
import { writeFiles } from '../../output/files.ts'
import { sha256Of } from '../../output/hashes.ts'
import { defineWork, inParts } from '../../workers/workers.ts'
import type { Emitter, Site } from '../emitter.ts'
import { machineFonts } from './canvas-fonts.ts'
import { renderShareImage } from './share-image.ts'
import { type ImageFile, imagesOf } from './share-image-texts.ts'

/** With this many images to render, workers save more time than they take to start. */
const WORTH_WORKERS = 1000
/** Images of one task: each takes a megabyte, which is released only between tasks. */
const PART = 50

/** The images that pages are shared with. An image stays if its texts are unchanged. */
export const shareImages = {
  name: 'share images',
  async emit({ manifest, articles, code, workers, progress }, output) {
    const common = JSON.stringify([code, process.platform, process.arch, machineFonts()])
    const keyOf = ({ image }: ImageFile) => sha256Of(common + JSON.stringify(image))
    const all = imagesOf(manifest, articles).map((image) => ({ image, key: keyOf(image) }))
    const left = all.flatMap(({ image, key }) => (output.keep(image.file, key) ? [] : image))
    const step = progress.begin(buildMessages.images, left.length)
    const tasks = inParts(left, PART).map((images) => ({ images, folder: output.folder }))
    const add = (_written: unknown, { images }: (typeof tasks)[number]) => {
      for (const image of images) output.wrote(image.file, keyOf(image))
      step.add(images.length)
    }
    await workers.run(writeImages, tasks, add, left.length >= WORTH_WORKERS)
    step.end()
  },
} satisfies Emitter<Pick<Site, 'manifest' | 'articles' | 'code' | 'workers' | 'progress'>>

/** Renders images and writes them. @public */
export const writeImages = defineWork(
  import.meta.url,
  'writeImages',
  ({ images, folder }: { images: readonly ImageFile[]; folder: string }): void => {
    for (const { file, image } of images) writeFiles(folder, [[file, renderShareImage(image)]])
  },
)
