import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Puts a file into a folder. Where the last output has the same bytes under the same path, the two share them (a
 * hard link), which takes a small part of the time that a new file does. The bytes are compared, so what somebody
 * has changed in the last output does not come back.
 * @param out the folder; its own folders are made
 * @param last the folder of the last output, if there is one; may be the same folder
 * @param file path in the folder
 */
export function putFile(out: string, last: string | undefined, file: string, content: string | Uint8Array) {
  if (last !== undefined && isSame(path.join(last, file), content)) linkFile(out, last, file, content)
  else writeNew(path.join(out, file), content)
}

/**
 * Puts a file into a folder which the last output has with just this content, as a hard link where that can be.
 * @param last the folder of the last output; may be the same folder
 */
export function linkFile(out: string, last: string, file: string, content: string | Uint8Array) {
  if (last === out) return
  const target = path.join(out, file)
  const link = () => linkSync(path.join(last, file), target)
  try {
    try {
      link()
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      mkdirSync(path.dirname(target), { recursive: true })
      link()
    }
  } catch {
    // A file system without links, or a file of that name.
    writeNew(target, content)
  }
}

function writeNew(target: string, content: string | Uint8Array) {
  try {
    writeFileSync(target, content, { flag: 'wx' })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Never written into: a file that is there may share its bytes with the last output.
    if (code === 'EEXIST') rmSync(target)
    else if (code === 'ENOENT') mkdirSync(path.dirname(target), { recursive: true })
    else throw error
    writeFileSync(target, content, { flag: 'wx' })
  }
}

function isSame(file: string, content: string | Uint8Array): boolean {
  try {
    return readFileSync(file).equals(typeof content === 'string' ? Buffer.from(content) : content)
  } catch {
    return false
  }
}
