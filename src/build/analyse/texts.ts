import { bodyOf } from '../cache/stored-sources.ts'
import type { SiteArticle } from './prepared-article.ts'

/** The parts of an article by which its text is found. */
export type TextPlace = Pick<SiteArticle, 'store' | 'file' | 'record' | 'headline'>

/** Yields the texts of articles, in the same order. They are read from the store one by one. */
export function* textsOf(articles: Iterable<TextPlace>): Generator<{ headline: string; body: string }> {
  for (const article of articles) {
    const { source, bodyStart } = bodyOf(article)
    yield { headline: article.headline, body: source.slice(bodyStart) }
  }
}
