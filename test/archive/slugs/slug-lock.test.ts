import { describe, expect, test } from 'vitest'
import {
  formatSlugLock,
  parseSlugLock,
  updateSlugLock,
  withFormerSlugs,
} from '../../../src/archive/slugs/slug-lock.ts'
import fc from '../../fast-check.ts'
import { archiveOfFiles, sourceFile } from '../source-file.ts'

const lockOf = (lines: Record<string, string[]>) =>
  Object.entries(lines)
    .map(([file, slugs]) => JSON.stringify({ file, slugs }))
    .join('\n')
const read = (lines: Record<string, string[]>) => parseSlugLock(lockOf(lines)).histories
const at = (file: string, slug: string, aliases?: string[]) => ({
  file,
  record: 1,
  slug,
  ...(aliases && { aliases }),
})
/** The former slugs of each article, by file. */
const former = (lines: Record<string, string[]>, ...articles: ReturnType<typeof at>[]) =>
  Object.fromEntries(
    withFormerSlugs(read(lines), articles).articles.map(({ file, aliases }) => [file, aliases]),
  )
const written = (lines: Record<string, string[]>, ...articles: ReturnType<typeof at>[]) =>
  Object.fromEntries(updateSlugLock(read(lines), articles).map(({ file, slugs }) => [file, slugs]))

describe('a former slug', () => {
  test('leads to its article once that has another slug', () => {
    expect(former({ 'a.txt': ['old'] }, at('a.txt', 'old'))).toEqual({ 'a.txt': undefined })
    expect(former({ 'a.txt': ['old'] }, at('a.txt', 'new'))).toEqual({ 'a.txt': ['old'] })
    expect(former({ 'a.txt': ['older', 'old'] }, at('a.txt', 'new', ['oldest', 'old']))).toEqual({
      'a.txt': ['oldest', 'old', 'older'],
    })
  })

  test('that is current again leads to its article, and so does the one in between', () => {
    const lines = { 'a.txt': ['old', 'new'] }
    expect(former(lines, at('a.txt', 'old'))).toEqual({ 'a.txt': ['new'] })
    expect(written(lines, at('a.txt', 'old'))).toEqual({ 'a.txt': ['new', 'old'] })
  })

  test('belongs to the article that has it now, or has it as an alias in its front matter', () => {
    const lines = { 'a.txt': ['x', 'y'], 'b.txt': ['z'] }
    expect(former(lines, at('a.txt', 'new'), at('b.txt', 'x', ['y']))).toEqual({
      'a.txt': undefined,
      'b.txt': ['y', 'z'],
    })
  })

  test('that two articles had is reported, with its line and a remedy', () => {
    const lines = { 'a.txt': ['x', 'a'], 'b.txt': ['x', 'b'] }
    const { articles, problems } = withFormerSlugs(read(lines), [at('a.txt', 'a'), at('b.txt', 'b')])
    expect(articles).toEqual([at('a.txt', 'a', ['x']), at('b.txt', 'b')])
    expect(problems).toEqual([
      {
        file: 'slugs.jsonl',
        line: 2,
        found: '“x” was used by both b.txt and a.txt',
        remedy: expect.stringContaining('remove it from one line'),
      },
    ])
    const resolved = withFormerSlugs(read(lines), [at('a.txt', 'a', ['x']), at('b.txt', 'b')])
    expect(resolved.problems).toEqual([])
  })

  test('moves with a renamed file, and stays for a deleted file', () => {
    const lines = { 'a.txt': ['old', 'x'] }
    expect(former(lines, at('renamed.txt', 'x'))).toEqual({ 'renamed.txt': ['old'] })
    expect(written(lines, at('renamed.txt', 'x'))).toEqual({ 'renamed.txt': ['old', 'x'] })
    expect(former(lines, at('other.txt', 'y'))).toEqual({ 'other.txt': undefined })
    expect(written(lines, at('other.txt', 'y'))).toEqual({ 'a.txt': ['old', 'x'], 'other.txt': ['y'] })
    // A file that still exists keeps its line, even if another article has its slug.
    expect(written(lines, at('a.txt', 'x-2'), at('0.txt', 'x'))).toEqual({
      'a.txt': ['old', 'x', 'x-2'],
      '0.txt': ['x'],
    })
  })
})

test('the lock has a line per file, sorted by name, and can be read back', () => {
  const names = ['b c.txt', '"q".txt', 'новости.txt', '#x.txt', 'a\nb.txt']
  const articles = names.map((file, i) => at(file, `2020-04-11-习近平-${i}`))
  const text = formatSlugLock(updateSlugLock([], articles))
  expect(text.split('\n')[0]).toBe('{"file":"\\"q\\".txt","slugs":["2020-04-11-习近平-1"]}')
  expect(text.split('\n')).toHaveLength(6)
  const { histories, problems } = parseSlugLock(text.replaceAll('\n', '\r\n'))
  expect(problems).toEqual([])
  expect(formatSlugLock(histories.toReversed())).toBe(text)
})

test('several lines of one file, as a merge leaves them, are joined', () => {
  const text = '{"file":"a.txt","slugs":["x","y"]}\n\n{"file":"a.txt","slugs":["x","z"]}\n'
  expect(parseSlugLock(text)).toEqual({
    histories: [{ file: 'a.txt', slugs: ['y', 'x', 'z'], line: 1 }],
    problems: [],
  })
})

test.each<[string, number, RegExp]>([
  ['', 1, /file is empty/],
  [' \n', 1, /file is empty/],
  ['{"file":"a.txt","slugs":["x"]}\n<<<<<<< HEAD\n', 2, /invalid JSON: <<<<<<< HEAD/],
  ['{"file":"a.txt","slugs":["x"]}\n\n{"file":"b.txt","sl', 3, /invalid JSON/],
  ['null', 1, /invalid entry/],
  ['{"file":"a.txt"}', 1, /invalid entry/],
  ['{"file":"a.txt","slugs":[]}', 1, /invalid entry/],
  ['{"file":"a\ufffd.txt","slugs":["x"]}', 1, /invalid entry/],
  ['{"file":"a.txt","slugs":["x",1]}', 1, /slug 1 is not text/],
  ['{"file":"a.txt","slugs":["../x"]}', 1, /slug "..\/x" may contain only/],
  [`{"file":"a.txt","slugs":["${'x'.repeat(300)}"]}`, 1, /too long \(300 bytes/],
])('a damaged lock is reported: %j', (text, line, found) => {
  const { problems } = parseSlugLock(text)
  expect(problems).toEqual([
    { file: 'slugs.jsonl', line, found: expect.stringMatching(found), remedy: expect.stringMatching(/\w/) },
  ])
})

test('articles get the aliases of front matter and lock, and the problems of both are reported', () => {
  const { archive, problems } = archiveOfFiles(
    [sourceFile('a.txt', 'New\n2020-04-11\nText.')],
    undefined,
    `${lockOf({ 'a.txt': ['old'] })}\n{`,
  )
  expect(archive.articles[0]?.aliases).toEqual(['old'])
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['slugs.jsonl:2'])
})

const slugs = fc.constantFrom('p', 'q', 'r', 's', 't')
const files = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt')
const builds = fc.array(
  fc
    .uniqueArray(fc.tuple(files, slugs), { selector: ([file]) => file, maxLength: 4 })
    .map((pairs) => pairs.filter(([, slug], i) => pairs.findIndex(([, other]) => other === slug) === i)),
  { minLength: 1, maxLength: 6 },
)

test('no slug is ever lost or leads to two articles, and updating a lock twice changes nothing', () => {
  fc.assert(
    fc.property(builds, (builds) => {
      let text: string | undefined
      const had = new Set<string>()
      for (const build of builds) {
        const articles = build.map(([file, slug]) => at(file, slug))
        const { histories, problems } = parseSlugLock(text || undefined)
        expect(problems).toEqual([])
        const before = withFormerSlugs(histories, articles)
        const now = updateSlugLock(histories, articles)
        text = formatSlugLock(now)
        const again = parseSlugLock(text || undefined).histories
        expect(formatSlugLock(updateSlugLock(again, articles))).toBe(text)
        expect(withFormerSlugs(again, articles).articles).toEqual(before.articles)
        for (const { slug } of articles) had.add(slug)
        expect(new Set(now.flatMap(({ slugs }) => slugs))).toEqual(had)
        const led = before.articles.flatMap(({ slug, aliases = [] }) => [slug, ...aliases])
        expect(new Set(led).size).toBe(led.length)
      }
    }),
  )
})
