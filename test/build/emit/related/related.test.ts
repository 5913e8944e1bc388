import { describe, expect, test } from 'vitest'
import { prepareArticle } from '../../../../src/build/analyse/prepared-article.ts'
import { relatedOf } from '../../../../src/build/emit/related/related.ts'
import type { RelatedEntry } from '../../../../src/format/related.ts'
import { relatedShard } from '../../../../src/format/related.ts'
import { archive as shipped } from '../../../app/sample-archive.ts'
import { archiveOfFiles, sourceFile } from '../../../archive/source-file.ts'
import fc from '../../../fast-check.ts'
import stories from '../../../fixtures/related/stories.json'
import { published, publishedOf, read } from '../../published.ts'

const archiveOf = (texts: readonly string[]) =>
  archiveOfFiles(texts.map((text, index) => sourceFile(`${String(index).padStart(3, '0')}.txt`, text)))
    .archive

const relatedIn = (texts: readonly string[]) =>
  relatedOf(
    archiveOf(texts).articles.map((article) => ({ ...prepareArticle(article).prepared, slug: '', body: '' })),
    'en',
  )

describe('related articles', () => {
  test.each(stories)('$what', ({ texts, related }) => {
    expect(relatedIn(texts).map((entries) => entries.map(([position]) => position))).toEqual(related)
  })

  test('give reasons: countries, a shared day or month, and words as printed', () => {
    const test = stories.find(({ what }) => what === 'two stories of one flood, and one of a match')
    expect(relatedIn(test?.texts ?? [])[0]).toEqual([
      [1, ['PE'], '2021-02', expect.arrayContaining([expect.stringMatching(/^(?:Rímac|flood)/)])],
    ])
  })

  test('the two shipped articles are related', () => {
    const publication = published(shipped)
    const { path } = relatedShard(publication.manifest.related, 0)
    const entries = read<RelatedEntry[][]>(publication, path)
    expect(entries.map((each) => each.map(([position]) => position))).toEqual([[1], [0]])
    expect(entries[0]?.[0]?.[1]).toContain('CN')
  })

  test('the seventeenth article is in a second file', () => {
    const publication = publishedOf(Array.from({ length: 17 }, () => '2020-01-01'))
    const { path, start } = relatedShard(publication.manifest.related, 16)
    expect(read(publication, path)).toEqual([[]])
    expect(start).toBe(16)
  })

  test('never include the article itself or duplicates, are at most five, and are always the same', () => {
    const word = fc.constantFrom(
      ...'flood river dam bridge rescue Lima Kim missile launch treaty vote harvest coffee quota strike port'.split(
        ' ',
      ),
    )
    const text = fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.array(word, { minLength: 8, maxLength: 40 }))
      .map(
        ([day, words]) =>
          `Headline ${words[0]}\n2020-02-${String(day).padStart(2, '0')}\nIn it ${words.join(' ')}.`,
      )
    fc.assert(
      fc.property(fc.array(text, { maxLength: 14 }), (texts) => {
        const related = relatedIn(texts)
        expect(related).toHaveLength(texts.length)
        related.forEach((entries, own) => {
          const others = entries.map(([position]) => position)
          expect(others).not.toContain(own)
          expect(new Set(others).size).toBe(others.length)
          expect(others.length).toBeLessThanOrEqual(5)
        })
        expect(relatedIn(texts)).toEqual(related)
      }),
    )
  })
})
