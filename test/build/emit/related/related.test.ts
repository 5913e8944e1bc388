import { describe, expect, test } from 'vitest'
import { prepareArticle } from '../../../../src/build/analyse/prepared-article.ts'
import { relatedOf } from '../../../../src/build/emit/related/related.ts'
import { archiveOfFiles, sourceFile } from '../../../archive/source-file.ts'
import fc from '../../../fast-check.ts'
import stories from '../../../fixtures/related/stories.json'

const archiveOf = (texts: readonly string[]) =>
  archiveOfFiles(texts.map((text, index) => sourceFile(`${String(index).padStart(3, '0')}.txt`, text)))
    .archive

const relatedIn = (texts: readonly string[]) =>
  relatedOf(
    archiveOf(texts).articles.map((article) => ({
      ...prepareArticle(article).prepared,
      slug: '',
      bodyHash: '',
    })),
    'en',
  )

describe('related articles', () => {
  test.each(stories)('$what', ({ texts, related }) => {
    expect(relatedIn(texts).map((entries) => entries.map(({ position }) => position))).toEqual(related)
  })

  test('give reasons: countries, a shared day or month, and words as printed', () => {
    const test = stories.find(({ what }) => what === 'two stories of one flood, and one of a match')
    expect(relatedIn(test?.texts ?? [])[0]).toEqual([
      {
        position: 1,
        countries: ['PE'],
        about: true,
        date: '2021-02',
        words: expect.arrayContaining([expect.stringMatching(/^(?:Rímac|flood)/)]),
      },
    ])
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
          const others = entries.map(({ position }) => position)
          expect(others).not.toContain(own)
          expect(new Set(others).size).toBe(others.length)
          expect(others.length).toBeLessThanOrEqual(5)
        })
        expect(relatedIn(texts)).toEqual(related)
      }),
    )
  })
})
