import { unzipSync } from 'fflate'
import { importers as importersMessages } from '#messages/importers'
import { ImportError } from './importer.ts'

/** The limit for a file inside a package (docx, xlsx, odt, wacz), and for all of them together, unpacked, in bytes. */
const MAX_UNPACKED = 256 * 1024 * 1024

/** Returns true if bytes begin like a zip file. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && head[2] === 3 && head[3] === 4

/** Returns the names of the files in a zip file. @throws Error if it is damaged */
export function namesInZip(bytes: Uint8Array): string[] {
  const names: string[] = []
  unzipSync(bytes, {
    filter: ({ name }) => {
      names.push(name)
      return false
    },
  })
  return names
}

/**
 * Checks the size of all files of a zip file together, as the zip file declares it, before a library unpacks them.
 * @throws ImportError if they are too large, Error if the zip file is damaged
 */
export function checkUnpackedSize(bytes: Uint8Array): void {
  let total = 0
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      total += originalSize
      return false
    },
  })
  checkSize(total)
}

/**
 * Unpacks one file of a zip file.
 * @returns undefined if there is no such file
 * @throws ImportError if it is too large, Error if the zip file is damaged
 */
export function readFromZip(bytes: Uint8Array, wanted: string): Uint8Array | undefined {
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (name !== wanted) return false
      checkSize(originalSize)
      return true
    },
  })[wanted]
}

function checkSize(size: number): void {
  if (size > MAX_UNPACKED)
    throw new ImportError(importersMessages.anyFormat.tooLarge(size / 2 ** 20, MAX_UNPACKED / 2 ** 20))
}
