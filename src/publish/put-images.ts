import { writeFiles } from './output.ts'
import { drawShareImage } from './share-image.ts'
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
export const putImages = ({ images, out }: ImageTask): string[] =>
  images.map(({ file, image }) => writeFiles(out, [[file, drawShareImage(image)]]))
