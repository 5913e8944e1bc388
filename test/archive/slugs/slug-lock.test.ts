import { describe, expect, test } from 'vitest'
import { buildArchive } from '../../../src/archive/archive.ts'
import {
  formatSlugLock,
  parseSlugLock,
  withFormerSlugs,
  withSlugs,
} from '../../../src/archive/slugs/slug-lock.ts'
import fc from '../../fast-check.ts'

const lockOf = (lines: Record<string, string[]>) =>
  Object.entries(lines)
    .map(([file, slugs]) => JSON.stringify({ file, slugs }))
    .join('\n')
const read = (lines: Record<string, string[]>) => parseSlugLock(lockOf(lines)).locked
const at = (file: string, slug: string, aliases?: string[]) => ({ file, slug, ...(aliases && { aliases }) })
/** Seed → the slugs that lead to it. */
const former = (lines: Record<string, string[]>, ...articles: ReturnType<typeof at>[]) =>
  Object.fromEntries(
    withFormerSlugs(read(lines), articles).articles.map(({ file, aliases }) => [file, aliases]),
  )
const written = (lines: Record<string, string[]>, ...articles: ReturnType<typeof at>[]) =>
  Object.fromEntries(withSlugs(read(lines), articles).map(({ file, slugs }) => [file, slugs]))

describe('a former slug', () => {
  test('leads to its article from the day on which that has another one', () => {
    expect(former({ 'a.txt': ['old'] }, at('a.txt', 'old'))).toEqual({ 'a.txt': undefined })
    expect(former({ 'a.txt': ['old'] }, at('a.txt', 'new'))).toEqual({ 'a.txt': ['old'] })
    expect(former({ 'a.txt': ['older', 'old'] }, at('a.txt', 'new', ['oldest', 'old']))).toEqual({
      'a.txt': ['oldest', 'old', 'older'],
    })
  })

  test('that has come back leads nowhere else, and the one between leads to it', () => {
    const lines = { 'a.txt': ['old', 'new'] }
    expect(former(lines, at('a.txt', 'old'))).toEqual({ 'a.txt': ['new'] })
    expect(written(lines, at('a.txt', 'old'))).toEqual({ 'a.txt': ['new', 'old'] })
  })

  test('is that of the article which has it now, or says so in its front matter', () => {
    const lines = { 'a.txt': ['x', 'y'], 'b.txt': ['z'] }
    expect(former(lines, at('a.txt', 'new'), at('b.txt', 'x', ['y']))).toEqual({
      'a.txt': undefined,
      'b.txt': ['y', 'z'],
    })
  })

  test('that two have had is told, with its line and the remedy', () => {
    const lines = { 'a.txt': ['x', 'a'], 'b.txt': ['x', 'b'] }
    const { articles, problems } = withFormerSlugs(read(lines), [at('a.txt', 'a'), at('b.txt', 'b')])
    expect(articles).toEqual([at('a.txt', 'a', ['x']), at('b.txt', 'b')])
    expect(problems).toEqual([
      {
        file: 'slugs.jsonl',
        line: 2,
        found: 'b.txt and a.txt have both had the slug “x”',
        remedy: expect.stringContaining('take it out'),
      },
    ])
    const said = withFormerSlugs(read(lines), [at('a.txt', 'a', ['x']), at('b.txt', 'b')])
    expect(said.problems).toEqual([])
  })

  test('goes with a seed that is renamed, and waits for one that is gone', () => {
    const lines = { 'a.txt': ['old', 'x'] }
    expect(former(lines, at('renamed.txt', 'x'))).toEqual({ 'renamed.txt': ['old'] })
    expect(written(lines, at('renamed.txt', 'x'))).toEqual({ 'renamed.txt': ['old', 'x'] })
    expect(former(lines, at('other.txt', 'y'))).toEqual({ 'other.txt': undefined })
    expect(written(lines, at('other.txt', 'y'))).toEqual({ 'a.txt': ['old', 'x'], 'other.txt': ['y'] })
    // One that is still there keeps its line, also where another has its slug.
    expect(written(lines, at('a.txt', 'x-2'), at('0.txt', 'x'))).toEqual({
      'a.txt': ['old', 'x', 'x-2'],
      '0.txt': ['x'],
    })
  })
})

test('the lock has a line for each seed, in the order of their names, and is read back', () => {
  const names = ['b c.txt', '"q".txt', 'новости.txt', '#x.txt', 'a\nb.txt']
  const articles = names.map((file, i) => at(file, `2020-04-11-习近平-${i}`))
  const text = formatSlugLock(withSlugs([], articles))
  expect(text.split('\n')[0]).toBe('{"file":"\\"q\\".txt","slugs":["2020-04-11-习近平-1"]}')
  expect(text.split('\n')).toHaveLength(6)
  const { locked, problems } = parseSlugLock(text.replaceAll('\n', '\r\n'))
  expect(problems).toEqual([])
  expect(formatSlugLock(locked.toReversed())).toBe(text)
})

test('lines of one seed that a merge left side by side count as one', () => {
  const text = '{"file":"a.txt","slugs":["x","y"]}\n\n{"file":"a.txt","slugs":["x","z"]}\n'
  expect(parseSlugLock(text)).toEqual({
    locked: [{ file: 'a.txt', slugs: ['y', 'x', 'z'], line: 1 }],
    problems: [],
  })
})

test.each<[string, number, RegExp]>([
  ['', 1, /the file is empty/],
  [' \n', 1, /the file is empty/],
  ['{"file":"a.txt","slugs":["x"]}\n<<<<<<< HEAD\n', 2, /no JSON here: <<<<<<< HEAD/],
  ['{"file":"a.txt","slugs":["x"]}\n\n{"file":"b.txt","sl', 3, /no JSON here/],
  ['null', 1, /no seed with its slugs/],
  ['{"file":"a.txt"}', 1, /no seed with its slugs/],
  ['{"file":"a.txt","slugs":[]}', 1, /no seed with its slugs/],
  ['{"file":"a\ufffd.txt","slugs":["x"]}', 1, /no seed with its slugs/],
  ['{"file":"a.txt","slugs":["x",1]}', 1, /the slug 1 is no text/],
  ['{"file":"a.txt","slugs":["../x"]}', 1, /the slug "..\/x" has something else/],
  [`{"file":"a.txt","slugs":["${'x'.repeat(300)}"]}`, 1, /has 300 bytes/],
])('a damaged lock is told: %j', (text, line, found) => {
  const { problems } = parseSlugLock(text)
  expect(problems).toEqual([
    { file: 'slugs.jsonl', line, found: expect.stringMatching(found), remedy: expect.stringMatching(/\w/) },
  ])
})

test('articles have the aliases of both, and the problems of both', () => {
  const seed = (file: string, headline: string) => ({
    file,
    bytes: Buffer.from(`${headline}\n2020-04-11\nText.`),
  })
  const { archive, problems } = buildArchive(
    [seed('a.txt', 'New')],
    undefined,
    `${lockOf({ 'a.txt': ['old'] })}\n{`,
  )
  expect(archive.articles[0]?.aliases).toEqual(['old'])
  expect(problems.map(({ file, line }) => `${file}:${line}`)).toEqual(['slugs.jsonl:2'])
})

const slugs = fc.constantFrom('p', 'q', 'r', 's', 't')
const files = fc.constantFrom('a.txt', 'b.txt', 'c.txt', 'd.txt')
const editions = fc.array(
  fc
    .uniqueArray(fc.tuple(files, slugs), { selector: ([file]) => file, maxLength: 4 })
    .map((pairs) => pairs.filter(([, slug], i) => pairs.findIndex(([, other]) => other === slug) === i)),
  { minLength: 1, maxLength: 6 },
)

test('whatever happens: no slug is lost, none leads to two, and a lock that is written twice changes nothing', () => {
  fc.assert(
    fc.property(editions, (editions) => {
      let text: string | undefined
      const had = new Set<string>()
      for (const edition of editions) {
        const articles = edition.map(([file, slug]) => at(file, slug))
        const { locked, problems } = parseSlugLock(text || undefined)
        expect(problems).toEqual([])
        const before = withFormerSlugs(locked, articles)
        const now = withSlugs(locked, articles)
        text = formatSlugLock(now)
        const again = parseSlugLock(text || undefined).locked
        expect(formatSlugLock(withSlugs(again, articles))).toBe(text)
        expect(withFormerSlugs(again, articles).articles).toEqual(before.articles)
        for (const { slug } of articles) had.add(slug)
        expect(new Set(now.flatMap(({ slugs }) => slugs))).toEqual(had)
        const led = before.articles.flatMap(({ slug, aliases = [] }) => [slug, ...aliases])
        expect(new Set(led).size).toBe(led.length)
      }
    }),
  )
})
