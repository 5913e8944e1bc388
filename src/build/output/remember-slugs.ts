import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { formatProblem } from '../../archive/problem.ts'
import { formatSlugLock, parseSlugLock, SLUG_LOCK, updateSlugLock } from '../../archive/slugs/slug-lock.ts'

/**
 * Writes into slugs.jsonl of a seeds folder which slugs its articles have. The file is read anew, so that nothing is
 * lost which has come into it since the build began; it is replaced as a whole, and only where it changes.
 * @returns whether it was written
 * @throws Error where it is damaged, or cannot be written, with the remedy
 */
export function keepSlugs(directory: string, articles: readonly { file: string; slug: string }[]): boolean {
  const file = path.join(directory, SLUG_LOCK)
  const before = read(file)
  const { histories, problems } = parseSlugLock(before)
  if (problems.length) throw new Error(problems.map(formatProblem).join('\n'))
  const text = formatSlugLock(updateSlugLock(histories, articles))
  if (text === (before ?? '')) return false
  const beside = path.join(directory, `.${SLUG_LOCK}.${process.pid}`)
  try {
    writeFileSync(beside, text)
    renameSync(beside, file)
  } catch (error) {
    rmSync(beside, { force: true })
    throw new Error(
      `${file} cannot be written (${(error as Error).message}); let this user write to the folder, or take keep-slugs out of archive.yaml`,
    )
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
