import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Article } from '../../src/archive/article.ts'
import { parseCorrections } from '../../src/archive/corrections.ts'
import { archiveOfFiles, sourceFile } from './source-file.ts'

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/corrections/${file}`, import.meta.url), 'utf8'))

const strings: { text: string; corrections: object; problems?: [found: string, remedy: string][] }[] =
  read('strings.json')
test.each(strings)('“$text” is read as $corrections', ({ text, corrections, problems = [] }) => {
  const reported: [string, string][] = []
  const report = ({ found, remedy }: { found: string; remedy: string }) => reported.push([found, remedy])
  expect(parseCorrections(text, report)).toEqual(corrections)
  expect(reported).toEqual(problems.map(([found, remedy]) => [found, expect.stringContaining(remedy)]))
})

const TEXT =
  'Peru decides\n2020-04-11\nPeru votes today. In the end, on 3 May, a Brazilian counts the Peruvian votes.\n'
const withFrontMatter = (lines: string[] | undefined) =>
  lines ? ['---', ...lines, '---', TEXT].join('\n') : TEXT

/** Builds an archive of an article with corrections and one without. */
function build({ article, archive: settings }: { article?: string[]; archive?: string[] }) {
  const { archive, problems } = archiveOfFiles(
    [
      sourceFile('peru.txt', withFrontMatter(article)),
      sourceFile('other.txt', 'Nothing\n2020-04-12\nNothing at all.\n'),
    ],
    settings?.join('\n'),
  )
  return { article: archive.articles[0] as Article, problems }
}

interface Case {
  what: string
  article?: string[]
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

test('main subjects stay first, and a country that is added as one has a weight of 1', () => {
  const { countries } = build({ article: ['countries: +FR -PE'] }).article
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

test('a correction that cannot be read is reported with file and line; the article and its other corrections remain', () => {
  const article = build({ article: ['# checked', 'countries: +FR -QQ'] })
  expect(article.problems).toEqual([
    { file: 'peru.txt', line: 3, found: '“QQ” is not a country code', remedy: expect.stringMatching(/\w/) },
  ])
  expect(article.article.countries).toContainEqual({ code: 'FR', mentions: 0, weight: 1, about: true })
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
  [['title: A', 'countries:', '  perú: +FR'], 3, /no article file named “perú”/],
  [['countries:', '  peru: +FR', '', '  peru.txt: -US'], 4, /duplicate entry for peru.txt/],
])('%j is reported at line %i of archive.yaml', (archive, line, found) => {
  expect(build({ archive }).problems).toEqual([
    { file: 'archive.yaml', line, found: expect.stringMatching(found), remedy: expect.stringMatching(/\w/) },
  ])
})

test('a file that exists but cannot be read is not reported as unknown', () => {
  const { problems } = archiveOfFiles([sourceFile('bad.txt', 'Headline')], 'countries:\n  bad: +FR\n')
  expect(new Set(problems.map((problem) => problem.file))).toEqual(new Set(['bad.txt']))
})

test('a file called all.txt is named with its ending', () => {
  const { archive } = archiveOfFiles(
    [sourceFile('all.txt', TEXT), sourceFile('peru.txt', TEXT)],
    'countries:\n  all.txt: +FR\n',
  )
  expect(archive.articles.map(({ countries }) => countries.some(({ code }) => code === 'FR'))).toEqual([
    true,
    false,
  ])
})
