import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildArchive, type SeedFile } from '../../src/archive/archive.ts'
import type { Article } from '../../src/archive/article.ts'
import { parseCorrections } from '../../src/archive/corrections.ts'

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/corrections/${file}`, import.meta.url), 'utf8'))

const strings: { text: string; corrections: object; problems?: [found: string, remedy: string][] }[] =
  read('strings.json')
test.each(strings)('“$text” is read as $corrections', ({ text, corrections, problems = [] }) => {
  const told: [string, string][] = []
  expect(parseCorrections(text, (found, remedy) => told.push([found, remedy]))).toEqual(corrections)
  expect(told).toEqual(problems.map(([found, remedy]) => [found, expect.stringContaining(remedy)]))
})

const TEXT =
  'Peru decides\n2020-04-11\nPeru votes today. In the end, on 3 May, a Brazilian counts the Peruvian votes.\n'
const file = (name: string, text: string): SeedFile => ({ file: name, bytes: new TextEncoder().encode(text) })
const withFrontMatter = (lines: string[] | undefined) =>
  lines ? ['---', ...lines, '---', TEXT].join('\n') : TEXT

/** The archive of one article that is corrected and one that is not. */
function build({ seed, archive: settings }: { seed?: string[]; archive?: string[] }) {
  const { archive, problems } = buildArchive(
    [file('peru.txt', withFrontMatter(seed)), file('other.txt', 'Nothing\n2020-04-12\nNothing at all.\n')],
    settings?.join('\n'),
  )
  return { article: archive.articles[0] as Article, problems }
}

interface Case {
  what: string
  seed?: string[]
  archive?: string[]
  about: string[]
  without: string[]
  mentions?: Record<string, number>
}
test.each(read('articles.json') as Case[])('$what', ({ about, without, mentions = {}, ...given }) => {
  const { article, problems } = build(given)
  expect(problems).toEqual([])
  const { countries } = article
  expect(countries.filter((country) => country.about).map(({ code }) => code)).toEqual(
    expect.arrayContaining(about),
  )
  const named = [
    ...[...countries, ...article.mentions, ...article.headlineMentions].map(({ code }) => code),
    ...article.events.flatMap((event) => event.countries),
  ]
  for (const code of without) expect(named).not.toContain(code)
  for (const [code, count] of Object.entries(mentions))
    expect(countries.find((country) => country.code === code)?.mentions).toBe(count)
})

test('the countries that an article is about stay first, and what is said to be so is certain', () => {
  const { countries } = build({ seed: ['countries: +FR -PE'] }).article
  expect(countries.map(({ code }) => code)).toEqual(expect.arrayContaining(['FR', 'BR']))
  const firstPassed = countries.findIndex(({ about }) => !about)
  expect(countries.slice(firstPassed < 0 ? countries.length : firstPassed).some(({ about }) => about)).toBe(
    false,
  )
  expect(countries.find(({ code }) => code === 'FR')).toEqual({
    code: 'FR',
    mentions: 0,
    weight: 1,
    about: true,
  })
})

test('a correction that cannot be read is told with file and line, and loses neither article nor the rest', () => {
  const seed = build({ seed: ['# checked', 'countries: +FR -QQ'] })
  expect(seed.problems).toEqual([
    { file: 'peru.txt', line: 3, found: '“QQ” is no country’s code', remedy: expect.stringMatching(/\w/) },
  ])
  expect(seed.article.countries).toContainEqual({ code: 'FR', mentions: 0, weight: 1, about: true })
  const archive = build({ archive: ['countries:', '  other: +FR', '  peru: +FR QQ'] })
  expect(archive.problems).toEqual([
    {
      file: 'archive.yaml',
      line: 3,
      found: expect.stringContaining('“QQ”'),
      remedy: expect.stringMatching(/\w/),
    },
  ])
  expect(archive.article.countries.map(({ code }) => code)).toContain('FR')
})

test.each<[string[], number, RegExp]>([
  [['title: A', 'countries:', '  perú: +FR'], 3, /no seed is called “perú”/],
  [
    ['countries:', '  peru: +FR', '', '  peru.txt: -US'],
    4,
    /“peru.txt” is peru.txt, which has a line already/,
  ],
])('%j is told at line %i of archive.yaml', (archive, line, found) => {
  expect(build({ archive }).problems).toEqual([
    { file: 'archive.yaml', line, found: expect.stringMatching(found), remedy: expect.stringMatching(/\w/) },
  ])
})

test('a file that is there but cannot be read is no unknown file', () => {
  const { problems } = buildArchive([file('bad.txt', 'Headline')], 'countries:\n  bad: +FR\n')
  expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set(['bad.txt']))
})

test('a seed called all is named with its ending', () => {
  const { archive } = buildArchive(
    [file('all.txt', TEXT), file('peru.txt', TEXT)],
    'countries:\n  all.txt: +FR\n',
  )
  expect(archive.articles.map(({ countries }) => countries.some(({ code }) => code === 'FR'))).toEqual([
    true,
    false,
  ])
})
