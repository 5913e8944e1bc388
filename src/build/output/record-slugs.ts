import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build as buildMessages } from '#messages/build'
import { formatProblem } from '../../archive/problem.ts'
import { formatSlugLock, parseSlugLock, SLUG_LOCK, updateSlugLock } from '../../archive/slugs/slug-lock.ts'

/**
 * Records the slugs of articles in slugs.jsonl of the seeds folder. The file is read again, so that changes since the
 * build began are not lost. It is replaced as a whole, and only if it changes.
 * @returns true if it was written
 * @throws Error if it is damaged or cannot be written, with the remedy
 */
export function recordSlugs(
  directory: string,
  articles: readonly { file: string; record: number; slug: string }[],
): boolean {
  const file = path.join(directory, SLUG_LOCK)
  const before = read(file)
  const { histories, problems } = parseSlugLock(before)
  if (problems.length) throw new Error(problems.map(formatProblem).join('\n'))
  const text = formatSlugLock(updateSlugLock(histories, articles))
  if (text === (before ?? '')) return false
  const temporary = path.join(directory, `.${SLUG_LOCK}.${process.pid}`)
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw new Error(buildMessages.slugsFailed(file, (error as Error).message))
  }
  return true
}

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
