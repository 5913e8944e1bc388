import { putFile } from './put-file.ts'
import { drawShareImage } from './share-image.ts'
import type { ImageFile } from './share-image-texts.ts'
import { sha256Of } from './write.ts'

/** Images that are drawn together, and where they go. Plain data: it goes to other threads. */
export interface ImageTask {
  images: readonly ImageFile[]
  /** The folder that is written to, and that of the last output, if there is one. */
  out: string
  last?: string | undefined
}

/**
 * Draws images and writes them.
 * @returns the SHA-256 of each, in hexadecimal
 * @throws Error where a file cannot be written
 */
export const putImages = ({ images, out, last }: ImageTask): string[] =>
  images.map(({ file, image }) => {
    const bytes = drawShareImage(image)
    putFile(out, last, file, bytes)
    return sha256Of(bytes)
  })
