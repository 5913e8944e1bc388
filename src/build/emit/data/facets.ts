import { slugWords } from '../../../archive/slugs/slug.ts'
import { toDeltaLists } from '../../../format/delta-list.ts'
import type { FacetFile, FacetName, FacetSummary } from '../../../format/facets.ts'
import type { Manifest } from '../../../format/manifest.ts'
import { publishedTexts } from '../../../messages/published.ts'
import type { PreparedArticle } from '../../analyse/prepared-article.ts'
import type { Writer } from '../../output/output.ts'
import { type Write, writeJson } from '../../output/write.ts'
import type { AddressedArticles, AnalysedSite, Emitter } from '../emitter.ts'

/** For each facet, a file with its values and their articles. */
export const facets = {
  name: 'facets',
  emit: ({ articles, settings: { language } }, { write }): Pick<Manifest, 'facets'> => ({
    facets: {
      publications: writeFacet('publications', publicationsOf(articles), write),
      languages: writeFacet('languages', languagesOf(articles, language), write),
    },
  }),
} satisfies Emitter<AddressedArticles & Pick<AnalysedSite, 'settings'>, Partial<Manifest>, Writer>

/** Returns true if articles have more than one publication, so that lists have to name it. */
export const haveSeveralPublications = (articles: readonly PreparedArticle[]): boolean =>
  new Set(articles.flatMap(({ publication = '' }) => slugWords(publication) || [])).size > 1

/** The value of an article, and its name. Both are empty if it has none. */
type ArticleValue = [value: string, name: string]

/** Spellings that differ in case, accents or punctuation alone are the same publication. */
const publicationsOf = (articles: readonly PreparedArticle[]): ArticleValue[] =>
  articles.map(({ publication = '' }) => [slugWords(publication), publication])

function languagesOf(articles: readonly PreparedArticle[], archive: string): ArticleValue[] {
  const names = new Intl.DisplayNames(publishedTexts(archive).locale, { type: 'language' })
  return articles.map(({ language }) =>
    language ? [Intl.getCanonicalLocales(language)[0] ?? '', names.of(language) ?? language] : ['', ''],
  )
}

/** Writes the file of a facet, unless it has fewer than two values. */
function writeFacet(kind: FacetName, values: readonly ArticleValue[], write: Write): FacetSummary {
  const names = namesByValue(values)
  const keys = [...names.keys()]
  if (keys.length < 2) return { values: keys.length, path: '' }
  const lists = toDeltaLists(
    values.map(([value]) => ({ countries: [value], about: 0 })),
    keys,
  )
  const file: FacetFile = keys
    .map((value, index): FacetFile[number] => [value, names.get(value) as string, lists[index] ?? []])
    .sort(([a, , one], [b, , other]) => other.length - one.length || (a < b ? -1 : 1))
  return { values: keys.length, path: writeJson(write, kind, file) }
}

/** Returns the name of each value in its most frequent spelling, the first of equally frequent ones. */
function namesByValue(values: readonly ArticleValue[]): Map<string, string> {
  const spellings = new Map<string, Map<string, number>>()
  for (const [value, name] of values) {
    if (!value) continue
    const counts = spellings.get(value) ?? new Map<string, number>()
    spellings.set(value, counts.set(name, (counts.get(name) ?? 0) + 1))
  }
  return new Map(
    Array.from(spellings, ([value, counts]) => {
      const [[name]] = [...counts].sort(([, a], [, b]) => b - a) as [[string, number]]
      return [value, name]
    }),
  )
}
