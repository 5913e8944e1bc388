import { describe, expect, test } from 'vitest'
import type { Card } from '../../../../src/format/cards.ts'
import { type FacetFile, readFacet } from '../../../../src/format/facets.ts'
import { cardAt, type PublishedSite, publishedOf, read } from '../../published.ts'

const archiveOf = (metadata: readonly Pick<Card, 'publication' | 'language'>[]): PublishedSite =>
  publishedOf(
    metadata.map((_, index) => `2020-04-${String(index + 1).padStart(2, '0')}`),
    undefined,
    (index) => metadata[index] as (typeof metadata)[number],
  )

const publications = (...names: (string | undefined)[]) =>
  archiveOf(names.map((publication) => (publication === undefined ? {} : { publication })))

const publicationFile = (site: PublishedSite) => read<FacetFile>(site, site.manifest.facets.publications.path)

describe('the publications of an archive', () => {
  test('have readable values, their names and their articles; the most frequent comes first', () => {
    const site = publications('Le Monde', 'The Harbour Gazette', undefined, 'The Harbour Gazette', '人民日报')
    expect(site.manifest.facets.publications.values).toBe(3)
    const facet = readFacet(publicationFile(site), site.manifest.articles)
    expect(facet.values).toEqual([
      { value: 'the-harbour-gazette', name: 'The Harbour Gazette' },
      { value: 'le-monde', name: 'Le Monde' },
      { value: '人民日报', name: '人民日报' },
    ])
    expect([...facet.valueAt]).toEqual([1, 0, -1, 0, 2])
  })

  test('are the same in different spellings, and have the most frequent one', () => {
    const site = publications("L'Écho", 'L’Echo', 'l’echo', 'L’Echo', 'Dawn')
    expect(publicationFile(site).map(([value, name]) => [value, name])).toEqual([
      ['lecho', 'L’Echo'],
      ['dawn', 'Dawn'],
    ])
  })

  test('are named by cards if there are several', () => {
    const named = publications('Dawn', 'Le Monde', undefined)
    expect([0, 1, 2].map((position) => cardAt(named, position)?.publication)).toEqual([
      'Dawn',
      'Le Monde',
      undefined,
    ])
    expect(cardAt(publications('Dawn', 'dawn', undefined), 0)).not.toHaveProperty('publication')
  })

  test('have no file if there is one, or none', () => {
    expect(publications('Dawn', undefined).manifest.facets.publications).toEqual({ values: 1, path: '' })
    expect(publications(undefined, '***').manifest.facets.publications).toEqual({ values: 0, path: '' })
  })
})

test('languages have canonical tags, and names in the language of the interface', () => {
  const site = archiveOf([{ language: 'pt-br' }, { language: 'en' }, {}, { language: 'pt-BR' }])
  expect(read<FacetFile>(site, site.manifest.facets.languages.path)).toEqual([
    ['pt-BR', 'Brazilian Portuguese', [0, 6]],
    ['en', 'English', [2]],
  ])
  // Cards name a language only if it is not the archive's.
  expect([0, 1, 2].map((position) => cardAt(site, position)?.language)).toEqual([
    'pt-br',
    undefined,
    undefined,
  ])
})

test('the manifest is as long for 1,000 publications as for two, except for digits', () => {
  const manifestOf = (values: number) =>
    JSON.stringify(
      publications(...Array.from({ length: 2000 }, (_, index) => `Paper ${index % values}`)).manifest,
    )
  expect(Math.abs(manifestOf(1000).length - manifestOf(2).length)).toBeLessThan(10)
})
