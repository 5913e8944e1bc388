import { type QueryClient, useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Navigate, useLocation, useParams } from 'react-router'
import { reader as readerMessages } from '#messages/reader'
import { articleQuery } from '../app/data/article.ts'
import type { Preload } from '../app/data/preload.ts'
import { readArticlePage } from '../app/data/read-article-page.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { LoadFailure } from '../ui/load-failure.tsx'
import { Placeholder } from '../ui/placeholder.tsx'
import { ArticleView } from './article-view.tsx'
import { useRedirect } from './redirects.ts'

const NotFound = lazyPart(async () => (await import('../app/frame/not-found.tsx')).NotFound)

/** Adds the article on this page to the cache, so that it is not fetched again. One that is damaged is fetched. */
function addArticleOnPage(client: QueryClient, slug: string): void {
  try {
    const article = readArticlePage(document, slug)
    if (article) client.setQueryData(articleQuery(slug).queryKey, article)
  } catch {
    // The reader view fetches the page again, and says so if that fails too.
  }
}

/** Loads an article, from this page if it is the article's. */
export const preloadArticle: Preload = (client, { slug = '' }) => {
  const query = articleQuery(slug)
  if (!client.getQueryData(query.queryKey)) addArticleOnPage(client, slug)
  return client.ensureQueryData(query)
}

/** The view of one article: finds it by the slug in the address. */
export function Reader() {
  const { slug = '' } = useParams()
  const article = useQuery(articleQuery(slug))
  if (article.isPending) return <Loading />
  if (article.isError)
    return (
      <LoadFailure
        message={readerMessages.loadFailed}
        error={article.error}
        retry={() => article.refetch()}
      />
    )
  return article.data ? <ArticleView key={slug} article={article.data} /> : <MissingArticle slug={slug} />
}

/** Leads to the current address of an article that had another one before, or says that there is none. */
function MissingArticle({ slug }: { slug: string }) {
  const { search, hash } = useLocation()
  const redirect = useRedirect(slug)
  if (redirect.isLoading) return <Loading />
  if (redirect.slug) return <Navigate replace to={{ pathname: `/article/${redirect.slug}`, search, hash }} />
  return (
    <Suspense>
      <NotFound />
    </Suspense>
  )
}

const Loading = () => (
  <div className="measure mx-auto pt-10">
    <Placeholder label={readerMessages.loadingArticle} lines={8} />
  </div>
)
