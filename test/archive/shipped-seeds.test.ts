import { expect, test } from 'vitest'
import { buildArchive } from '../../src/archive/archive.ts'
import { type Article, bodyOf, type SourceRecord } from '../../src/archive/article.ts'
import type { Problem } from '../../src/archive/problem.ts'
import { readArchiveTexts } from '../../src/build/read/folder.ts'
import { importFolder } from '../../src/build/read/import-folder.ts'
import { readSource } from '../../src/build/read/read-source.ts'

const SEEDS = new URL('../../seeds/', import.meta.url).pathname
const source = readSource(SEEDS)
const records: SourceRecord[] = []
const importProblems: Problem[] = []
for await (const item of importFolder(source)) {
  if ('record' in item) records.push(item.record)
  else if ('problem' in item) importProblems.push(item.problem)
}
const { archive, problems } = buildArchive(records, readArchiveTexts(SEEDS).settings)
const articleOf = (id: string): Article => {
  const article = archive.articles.find((each) => each.id.startsWith(id))
  if (!article) throw new Error(`article ${id} is not in the archive`)
  return article
}
const vows = articleOf('000_')
const urgency = articleOf('003_')

const kinds = ({ blocks }: Article) => blocks.map(({ kind }) => kind)
const textOf = (article: Article, kind: string) =>
  article.blocks
    .filter((block) => block.kind === kind)
    .map(({ start, end }) => bodyOf(article).slice(start, end).trim())
const gapsOf = (article: Article) =>
  article.gaps.map(
    ({ start, end }) => `${bodyOf(article).slice(start - 15, start)}▯${bodyOf(article).slice(end, end + 15)}`,
  )

test('both shipped files become articles, oldest first, without a problem', () => {
  expect([...source.problems, ...importProblems, ...problems]).toEqual([])
  expect(archive.articles.map(({ slug, published }) => [published, slug])).toEqual([
    ['2020-03-25T07:36', '2020-03-25-covid-fight-adds-urgency-to-building-global-community-xi-says'],
    ['2020-04-11T07:28', '2020-04-11-xi-vows-to-back-nations-virus-fight'],
  ])
})

test('000 begins with a standfirst, a stray mark and a caption, and ends with its contributor', () => {
  expect(kinds(vows).slice(0, 3)).toEqual(['standfirst', 'stray', 'caption'])
  expect(
    kinds(vows)
      .slice(3, -1)
      .every((kind) => kind === 'paragraph'),
  ).toBe(true)
  expect(textOf(vows, 'standfirst')).toEqual([
    'Interaction shows how community of a shared future for mankind seen in deeds',
  ])
  expect(textOf(vows, 'stray')).toEqual(['?'])
  expect(textOf(vows, 'caption')[0]).toMatch(/^Chinese medical .* in Caracas, Venezuela, April , \.$/)
  expect(textOf(vows, 'paragraph').length).toBeGreaterThanOrEqual(14)
  expect(textOf(vows, 'contributor')).toEqual(['Cao Desheng contributed to this story.'])
  expect(vows.paragraphs).toBe('ours')
})

test('003 begins with a caption, its credit, the repeated headline and the dateline', () => {
  expect(kinds(urgency).slice(0, 5)).toEqual(['caption', 'credit', 'headline', 'dateline', 'paragraph'])
  expect(
    kinds(urgency)
      .slice(4)
      .every((kind) => kind === 'paragraph'),
  ).toBe(true)
  expect(textOf(urgency, 'caption')[0]).toMatch(/^President Xi Jinping meets .* Kyrgyzstan, June , \.$/)
  expect(textOf(urgency, 'credit')).toEqual(['PhotoXinhua'])
  expect(textOf(urgency, 'headline')).toEqual([
    'Xi COVID fight adds urgency to building community with shared future for mankind',
  ])
  expect(textOf(urgency, 'dateline')).toEqual(['BEIJING'])
  expect(textOf(urgency, 'paragraph')[0]).toMatch(/^President Xi Jinping said Tuesday night/)
})

test('every lost figure of 000 is a gap', () => {
  expect(gapsOf(vows)).toEqual([
    'nezuela, April ▯, .  China has ',
    'zuela, April , ▯.  China has vo',
    'h the Group of ▯ member countri',
    'eached at the G▯ Extraordinary ',
    'esting kits to ▯ countries and ',
    'hat China sent ▯ teams of medic',
    'cal experts to ▯ countries and ',
    ' and held over ▯ videoconferenc',
    'from more than ▯ nations and in',
    'pplies to over ▯ countries, reg',
    'ons. Zhao said ▯ Chinese medica',
    'work there for ▯ days. The Red ',
    ' of Wednesday, ▯ countries and ',
    'id. From March ▯ to April , Chi',
    'arch  to April ▯, China exporte',
    'China exported ▯ billion yuan .',
    '. billion yuan ▯ billion in maj',
  ])
})

test('003 has lost only the day in its caption', () => {
  expect(gapsOf(urgency)).toEqual(['rgyzstan, June ▯, . PhotoXinhua', 'yzstan, June , ▯. PhotoXinhua  '])
})

test('the countries of both articles are found, and Kyrgyzstan is not a main subject', () => {
  const codes = ({ countries }: Article) => countries.map(({ code }) => code).sort()
  expect(codes(vows)).toEqual(['AR', 'CN', 'KZ', 'MX', 'NG', 'VA', 'VE'])
  expect(vows.countries.slice(0, 4).map(({ code, about }) => [code, about])).toEqual([
    ['CN', true],
    ['VE', true],
    ['MX', true],
    ['AR', true],
  ])
  expect(urgency.countries.map(({ code, about }) => [code, about])).toEqual([
    ['CN', true],
    ['KZ', true],
    ['KG', false],
  ])
})

const timesOf = (article: Article) =>
  article.times.map(({ start, end, date, until, damaged }) => [
    `${date}${until ? `/${until}` : ''}${damaged ? ' damaged' : ''}`,
    bodyOf(article).slice(start, end),
  ])

test('the dates of both articles are found, and those without figures are damaged months', () => {
  expect(timesOf(vows)).toEqual([
    ['2020-04 damaged', 'April , .'],
    ['2020-04-10', 'Friday night'],
    ['2020-04-10', 'Friday'],
    ['2020-04-09', 'Thursday'],
    ['2020-04-08', 'Wednesday'],
    ['2020-03/2020-04 damaged', 'March  to April ,'],
  ])
  expect(timesOf(urgency)).toEqual([
    ['2019-06 damaged', 'June , .'],
    ['2020-03-24', 'Tuesday night'],
  ])
})

test('each sentence with a day or a month is an event, with its countries', () => {
  const datesOf = (article: Article) => article.events.map(({ date }) => date)
  expect(datesOf(vows)).toEqual([
    '2020-04',
    '2020-04-10',
    '2020-04-10',
    '2020-04-09',
    '2020-04-08',
    '2020-03',
  ])
  expect(vows.events[1]?.countries).toEqual(['VE', 'MX'])
  expect(vows.events[3]?.countries).toContain('KZ')
  expect(datesOf(urgency)).toEqual(['2019-06', '2020-03-24'])
})
