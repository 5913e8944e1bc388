import { createHash } from 'node:crypto'
import { idOf, type Problem, type Seed } from './article.ts'
import { readFrontMatter } from './front-matter.ts'
import { parsePublished } from './published.ts'

/** Larger files are no articles: ten megabytes are some 1.6 million words. */
export const MAX_SEED_BYTES = 10 * 1024 * 1024

/** A seed that cannot become an article. The message says file, line, what was found and the remedy of each. */
export class SeedError extends Error {
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join('\n'))
    this.name = 'SeedError'
    this.problems = problems
  }
}

/** One line for a terminal: `file:line: what was found; what to do`. */
export const formatProblem = ({ file, line, found, remedy }: Problem): string =>
  `${file}:${line}: ${found}; ${remedy}`

/** The problem of a file that is too large, told without reading it. `bytes` is its size. */
export const tooLarge = (file: string, bytes: number): Problem => ({
  file,
  line: 1,
  found: `the file has ${(bytes / 1024 / 1024).toFixed(1)} MB`,
  remedy: `a seed is one article of at most ${MAX_SEED_BYTES / 1024 / 1024} MB: split it, or move it out of the folder`,
})

const lineAt = (bytes: Uint8Array, offset: number) => {
  let line = 1
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++
  return line
}

/** The line of the first byte that is not UTF-8: the first line that does not decode by itself. */
function firstBadLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let start = 0
  for (let line = 1; start <= bytes.length; line++) {
    const next = bytes.indexOf(10, start)
    const end = next < 0 ? bytes.length : next
    try {
      decoder.decode(bytes.subarray(start, end))
    } catch {
      return line
    }
    start = end + 1
  }
  return 1
}

/**
 * Reads one seed: line 1 is the headline, line 2 the date, the rest the body. Front matter may stand before.
 * @param file the file's name, with its ending
 * @param bytes the file's bytes, as they are
 * @param tell is told what is wrong with the front matter of an article that is whole without it; where it is
 * not given, that is thrown too
 * @throws SeedError with every problem: file, line, what was found and the remedy
 */
export function parseSeed(file: string, bytes: Uint8Array, tell?: (problem: Problem) => void): Seed {
  const fail = (line: number, found: string, remedy: string): never => {
    throw new SeedError([{ file, line, found, remedy }])
  }
  if (bytes.length > MAX_SEED_BYTES) throw new SeedError([tooLarge(file, bytes.length)])
  const nul = bytes.indexOf(0)
  if (nul >= 0)
    fail(
      lineAt(bytes, nul),
      'a NUL byte, so this is not plain text',
      'save the article as plain text in UTF-8',
    )

  let source = ''
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    fail(firstBadLine(bytes), 'bytes that are not UTF-8', 'save the file in UTF-8')
  }
  if (source.trim() === '')
    fail(1, 'the file is empty', 'put the headline on line 1, the date on line 2, the body below')

  const inFront: Problem[] = []
  const read = readFrontMatter(source, (line, found, remedy) => inFront.push({ file, line, found, remedy }))
  if (!read) throw new SeedError(inFront)
  const { front, end, lines } = read
  const below = lines ? ' below the front matter' : ''

  const problems: Problem[] = []
  const add = (line: number, found: string, remedy: string) =>
    problems.push({ file, line: lines + line, found, remedy })
  const line1 = readLine(source, end)
  const headline = line1.text.trim()
  if (!headline)
    add(1, 'an empty line where the headline belongs', `put the headline on the first line${below}`)
  const line2 = readLine(source, line1.next)
  const date = line2.text.trim() ? parsePublished(line2.text) : undefined
  if (!date) add(2, 'no date', `put the date on the second line${below}, as in 2020-04-11 07:28`)
  else if ('found' in date) add(2, date.found, date.remedy)
  if (source.slice(line2.next).trim() === '') add(3, 'no body', 'put the text of the article below the date')
  if (!date || 'found' in date || problems.length) throw new SeedError([...inFront, ...problems])
  if (!tell && inFront.length) throw new SeedError(inFront)
  for (const problem of inFront) tell?.(problem)

  return {
    file,
    id: idOf(file),
    source,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    headline,
    published: date.published,
    bodyStart: line2.next,
    ...front,
  }
}

function readLine(text: string, start: number): { text: string; next: number } {
  const match = /\r\n|\n|\r/g
  match.lastIndex = start
  const end = match.exec(text)
  return end
    ? { text: text.slice(start, end.index), next: end.index + end[0].length }
    : { text: text.slice(start), next: text.length }
}
