import { writeFiles } from '../../output/output.ts'
import { renderShareImage } from './share-image.ts'
import type { ImageFile } from './share-image-texts.ts'

/** Images to render, and where to write them. Plain data, so that it can go to another thread. */
export interface ImageTask {
  images: readonly ImageFile[]
  /** The output folder. */
  out: string
}

/**
 * Renders images and writes them.
 * @returns the fingerprint of each file
 * @throws Error if a file cannot be written
 */
export const writeImages = ({ images, out }: ImageTask): string[] =>
  images.map(({ file, image }) => writeFiles(out, [[file, renderShareImage(image)]]))
