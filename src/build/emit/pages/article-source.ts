import type { ArticlePage, LinkedArticle } from '../../../format/article/article-page.ts'
import type { Card } from '../../../format/cards.ts'
import type { SiteArticle } from '../../analyse/prepared-article.ts'
import { type BodyPlace, bodyOf } from '../../cache/stored-sources.ts'
import { toCards } from '../data/cards.ts'
import type { Site } from '../emitter.ts'
import type { RelatedEntry } from '../related/related.ts'

/** Everything that an article's page is made from, with the place of its Body instead of the Body. Plain data. */
export interface ArticleSource {
  page: Omit<ArticlePage, 'body'>
  bodyHash: string
  place: BodyPlace
}

/**
 * Returns a function that returns the source of the article at a position.
 * @param relatedTo returns the related articles of an article
 */
export function articleSources(
  { articles, settings }: Pick<Site, 'articles' | 'settings'>,
  relatedTo: (position: number) => readonly RelatedEntry[],
): (position: number) => ArticleSource {
  const cards = toCards(articles, settings)
  const linked = (position: number): LinkedArticle | undefined => {
    const article = articles[position]
    return (
      article && { slug: article.slug, headline: article.headline, published: article.published.slice(0, 10) }
    )
  }
  return (position) => {
    const { store, file, record, copies, bodyHash } = articles[position] as SiteArticle
    return {
      page: {
        card: cards[position] as Card,
        earlier: linked(position - 1),
        later: linked(position + 1),
        related: relatedTo(position).map(({ position, ...shared }) => ({
          ...(linked(position) as LinkedArticle),
          ...shared,
        })),
      },
      bodyHash,
      place: { store, file, record, copies },
    }
  }
}

/** Returns a text that changes whenever the article's page does. */
export const contentOf = ({ page, bodyHash }: ArticleSource): string => JSON.stringify([page, bodyHash])

/** Reads an article. @throws Error if the store is gone */
export const toArticlePage = ({ page, place }: ArticleSource): ArticlePage => ({
  ...page,
  body: bodyOf(place),
})
