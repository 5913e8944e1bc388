import { dayOf } from '../../../archive/article.ts'
import { interfaceLanguages } from '../../../messages/published.ts'
import type { AddressedArticles, AnalysedSite, Emitter } from '../emitter.ts'

/** The counts and settings in the manifest. Writes no file. */
export const overview = {
  name: 'overview',
  emit: ({ settings, articles, countries, problems, index }) => ({
    settings,
    articles: articles.length,
    words: articles.reduce((sum, { card }) => sum + card.words, 0),
    gaps: articles.reduce((sum, { gaps }) => sum + gaps, 0),
    countries: [...countries],
    first: dayOf(articles.find(({ published }) => published)?.published ?? ''),
    last: dayOf(articles.at(-1)?.published ?? ''),
    problems: [...problems],
    search: index.path,
    languages: index.languages,
    interfaceLanguages,
    formerStates: articles.some(({ card }) => card.states),
  }),
} satisfies Emitter<
  AddressedArticles &
    Pick<AnalysedSite, 'settings' | 'countries' | 'problems'> & {
      index: Pick<AnalysedSite['index'], 'path' | 'languages'>
    },
  object
>
