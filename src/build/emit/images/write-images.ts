import { writeFiles } from '../../output/output.ts'
import { renderShareImage } from './share-image.ts'
import type { ImageFile } from './share-image-texts.ts'

/** Images that are drawn together, and where they go. Plain data: it goes to other threads. */
export interface ImageTask {
  images: readonly ImageFile[]
  /** The folder that is written to. */
  out: string
}

/**
 * Draws images and writes them.
 * @returns the print of each
 * @throws Error where a file cannot be written
 */
export const writeImages = ({ images, out }: ImageTask): string[] =>
  images.map(({ file, image }) => writeFiles(out, [[file, renderShareImage(image)]]))
