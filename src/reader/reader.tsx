import { useQuery } from '@tanstack/react-query'
import { Navigate, useLocation, useParams } from 'react-router'
import { reader as readerMessages } from '#messages/reader'
import { articleQuery } from '../app/data/article.ts'
import type { Preload } from '../app/data/preload.ts'
import { NotFound } from '../app/frame/not-found.tsx'
import { withoutExtension } from '../format/site-paths.ts'
import { LoadFailure } from '../ui/load-failure.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { ArticleView } from './article-view.tsx'
import { useRedirect } from './redirects.ts'

/** Loads an article. */
export const preloadArticle: Preload = (client, { slug = '' }) => client.ensureQueryData(articleQuery(slug))

/** The view of one article: finds it by the slug in the address. */
export function Reader() {
  const { slug = '' } = useParams()
  const { search, hash } = useLocation()
  const article = useQuery(articleQuery(slug))
  const isMissing = article.data === null
  const redirect = useRedirect(slug, isMissing)
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
  // Files of other formats lead to the page where the site has none.
  const current = redirect.slug ?? withoutExtension(slug)
  if (isMissing && current !== slug)
    return <Navigate replace to={{ pathname: `/article/${current}`, search, hash }} />
  if (!article.data) return <NotFound />
  return <ArticleView key={slug} article={article.data} />
}
