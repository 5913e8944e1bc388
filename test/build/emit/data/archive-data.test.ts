import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bodyOf } from '../../../../src/archive/article.ts'
import { prepareArticle } from '../../../../src/build/analyse/prepared-article.ts'
import type { Body } from '../../../../src/format/body.ts'
import { archiveOfFiles, sourceFile } from '../../../archive/source-file.ts'
import { cardAt, published } from '../../published.ts'

/** An archive of many short articles, one for each day. */
const archiveOf = (days: readonly string[], text = 'China met France.') =>
  archiveOfFiles(
    days.map((day, i) => sourceFile(`${String(i).padStart(5, '0')}.txt`, `Headline ${i}\n${day}\n${text}`)),
  ).archive

describe('data files', () => {
  const days = [...Array(700).fill('2020-03-02'), '2020-03-31', '2020-04-01', '2021-12-25'] as string[]
  const archive = archiveOf(days)
  const publication = published(archive)
  const { manifest, files } = publication

  test('cards are in the order of the archive', () => {
    expect(archive.articles.map((_, position) => cardAt(publication, position)?.slug)).toEqual(
      archive.articles.map(({ slug }) => slug),
    )
    expect(manifest.months.map(([month, articles]) => [month, articles])).toEqual([
      ['2020-03', 701],
      ['2020-04', 1],
      ['2021-12', 1],
    ])
  })

  test('front matter is part of the source only', () => {
    const text = '---\ncountries: +FR\n---\nHeadline\n2020-03-02\nChina met nobody.\n'
    const { articles } = archiveOfFiles([sourceFile('x.txt', text)]).archive
    const [article] = articles
    const body = article && (JSON.parse(prepareArticle(article).body) as Body)
    expect(body?.source).toBe(text)
    // Paragraphs, excerpts and the search index are made from this part alone.
    expect(body && bodyOf(body)).toBe('China met nobody.\n')
    expect(body?.blocks.at(-1)?.end).toBe('China met nobody.\n'.length)
  })

  test('file names hold a hash of the content, or of all files in the folder', () => {
    const folders = new Map<string, string[]>()
    for (const [path, content] of files) {
      if (!path.startsWith('data/')) continue
      const [, folder, hash = '', name] = /^(data\/\D*?-)([0-9a-f]{8})(\/.+)/.exec(path) ?? []
      if (folder) folders.set(hash, [...(folders.get(hash) ?? []), `${folder}${name} ${content}`])
      else expect(path).toContain(createHash('sha256').update(content).digest('hex').slice(0, 12))
    }
    expect(folders.size).toBeGreaterThan(3)
    for (const [hash, contents] of folders)
      expect(createHash('sha256').update(contents.join('\n')).digest('hex').slice(0, 8)).toBe(hash)
  })

  test('countries are counted', () => {
    expect(manifest.countries).toEqual([
      { code: 'CN', name: 'China', articles: 703, about: 703 },
      { code: 'FR', name: 'France', articles: 703, about: 703 },
    ])
  })

  test('the same files give the same bytes, in any order', () => {
    const files = days.map((day, i) =>
      sourceFile(`${String(i).padStart(5, '0')}.txt`, `Headline ${i}\n${day}\nChina met France.`),
    )
    const again = published(archiveOfFiles(files.reverse()).archive)
    expect(again.manifest).toEqual(manifest)
    expect([...again.files.keys()].sort()).toEqual([...publication.files.keys()].sort())
  })
})

describe('the summary of a card', () => {
  const cardOf = (text: string) => {
    const publication = published(archiveOfFiles([sourceFile('a.txt', text)]).archive)
    return cardAt(publication, 0)
  }

  test('is the standfirst, with its gaps', () => {
    const text = readFileSync('seeds/000_fb3c275f02957301.txt', 'utf8')
    expect(cardOf(text)?.summary.text).toBe(
      'Interaction shows how community of a shared future for mankind seen in deeds',
    )
  })

  test('is otherwise the first sentence, with its gaps', () => {
    const summary = cardOf(
      'Aid sent\n2020-04-11\nChina sent  teams to  countries. It will send more.',
    )?.summary
    expect(summary?.text).toBe('China sent  teams to  countries.')
    expect(summary?.gaps).toEqual([
      { start: 11, end: 11 },
      { start: 21, end: 21 },
    ])
  })

  test('ends after a word if the sentence is long, and never inside a character', () => {
    const long = cardOf(`A\n2020-04-11\n${'word '.repeat(200)}end.`)?.summary.text ?? ''
    expect(long).toMatch(/word …$/)
    expect(long.length).toBeLessThan(245)
    const emoji = cardOf(`A\n2020-04-11\n${'😷'.repeat(400)}`)?.summary.text ?? ''
    expect(emoji).toMatch(/^(?:😷)+ …$/u)
  })
})

test('an archive without articles has data files', () => {
  const { manifest } = published(archiveOfFiles([]).archive)
  expect(manifest).toMatchObject({ articles: 0, words: 0, gaps: 0, countries: [], months: [], problems: [] })
})
