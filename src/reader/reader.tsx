import { Navigate, useLocation, useParams } from 'react-router'
import { reader as readerMessages } from '#messages/reader'
import { type Preload, preloadCards } from '../app/data/preload.ts'
import { bodyQuery } from '../app/data/queries.ts'
import { NotFound } from '../app/frame/not-found.tsx'
import { LoadFailure } from '../ui/load-failure.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { ArticlePage } from './article-page.tsx'
import { articleQuery, useArticle } from './article-query.ts'
import { useRedirect } from './redirects.ts'

/** Loads an article, and the cards of the articles before and after it in the archive. */
export const preloadArticle: Preload = async (client, { slug = '' }) => {
  const found = await client.ensureQueryData(articleQuery(slug))
  if (!found) return
  const { position, card } = found
  await Promise.all([
    client.ensureQueryData(bodyQuery(card.body)),
    preloadCards(client, [position - 1, position + 1]),
  ])
}

/** The view of one article: finds it by the slug in the address. */
export function Reader() {
  const { slug = '' } = useParams()
  const { search, hash } = useLocation()
  const article = useArticle(slug)
  const redirect = useRedirect(slug, article.data === null)
  if (article.isPending || redirect.isLoading)
    return (
      <div className="measure mx-auto pt-10">
        <Placeholder label={readerMessages.loadingArticle} lines={8} />
      </div>
    )
  if (article.isError)
    return (
      <LoadFailure
        message={readerMessages.loadFailed}
        error={article.error}
        retry={() => article.refetch()}
      />
    )
  if (redirect.slug) return <Navigate replace to={{ pathname: `/article/${redirect.slug}`, search, hash }} />
  if (!article.data) return <NotFound />
  return <ArticlePage key={slug} {...article.data} />
}
