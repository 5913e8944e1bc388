import { createHash } from 'node:crypto'
import { closeSync, constants, createReadStream, fstatSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { problems as problemsMessages } from '#messages/problems'
import type { Problem, ProblemText } from '../../archive/problem.ts'
import { ImportError, type ImportFile, MAX_WHOLE_FILE, tooLarge } from '../../importers/importer.ts'
import { sha256Of } from '../output/hashes.ts'

/** Files of more bytes than this are read in pieces, and their records are analysed by several workers. */
export const LARGE_FILE = 4 * 1024 * 1024

/** Importers find out the format of a file from this many bytes. */
const HEAD = 64 * 1024

/** A source file that is ready to be imported. */
export interface OpenedFile {
  file: ImportFile
  /** The SHA-256 of its bytes, in hexadecimal. */
  sha256: string
}

/** The number of attempts to read a file that is being written, and the milliseconds between two of them. */
const ATTEMPTS = 4
const PAUSE = 25

/**
 * Opens a source file. A small one is read as it was at one moment: if it changes while it is read, it is read again, a
 * few times.
 * @param name its path below the folder
 * @param read returns the bytes of an open file; for tests
 */
export async function openSourceFile(
  directory: string,
  name: string,
  read: (descriptor: number) => Uint8Array = readFileSync,
): Promise<OpenedFile | { problem: Problem }> {
  const fail = (problem: ProblemText) => ({ problem: { file: name, line: 1, ...problem } })
  const file = path.join(directory, name)
  try {
    for (let attempt = 1; ; attempt++) {
      const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0))
      try {
        const before = fstatSync(descriptor, { bigint: true })
        if (before.size > LARGE_FILE) return await openLargeFile(file, name, Number(before.size))
        const bytes = new Uint8Array(read(descriptor))
        const after = fstatSync(descriptor, { bigint: true })
        if (
          BigInt(bytes.length) === after.size &&
          before.size === after.size &&
          before.mtimeNs === after.mtimeNs &&
          before.ctimeNs === after.ctimeNs
        )
          return { file: fileInMemory(name, bytes), sha256: sha256Of(bytes) }
      } finally {
        closeSync(descriptor)
      }
      if (attempt === ATTEMPTS) return fail(problemsMessages.file.changing)
      await new Promise((resolve) => setTimeout(resolve, PAUSE))
    }
  } catch (error) {
    const messages = problemsMessages.file
    return fail(
      (error as NodeJS.ErrnoException).code === 'ENOENT'
        ? messages.disappeared
        : messages.unreadable((error as Error).message),
    )
  }
}

const fileInMemory = (name: string, bytes: Uint8Array): ImportFile => ({
  name,
  size: bytes.length,
  head: bytes.subarray(0, HEAD),
  bytes: async () => bytes,
  async *chunks() {
    yield bytes
  },
})

async function openLargeFile(file: string, name: string, size: number): Promise<OpenedFile> {
  const hash = createHash('sha256')
  let head: Uint8Array = new Uint8Array()
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    if (!head.length) head = new Uint8Array(chunk.subarray(0, HEAD))
    hash.update(chunk)
  }
  let bytes: Uint8Array | undefined
  return {
    sha256: hash.digest('hex'),
    file: {
      name,
      size,
      head,
      async bytes() {
        if (size > MAX_WHOLE_FILE) throw new ImportError(tooLarge(size))
        bytes ??= new Uint8Array(readFileSync(file))
        return bytes
      },
      chunks: () => createReadStream(file, { highWaterMark: 256 * 1024 }),
    },
  }
}
