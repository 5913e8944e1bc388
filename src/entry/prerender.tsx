import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { articleQuery } from '../app/data/article.ts'
import type { ArticlePage } from '../format/article/article-page.ts'
import { type Handle, routes } from './routes.tsx'

/** A page that has been rendered. */
export interface PrerenderedPage {
  /** The tags that React puts into the head: title, descriptions, links. */
  head: string
  body: string
}

const basename = import.meta.env.BASE_URL
const handler = createStaticHandler(routes, { basename })
const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })

/** Returns true for data that is large and the same for all pages: the dates of the archive's articles. */
const isShared = ([kind, , , countries]: readonly unknown[]) =>
  kind === 'days' || (kind === 'entries' && Array.isArray(countries) && countries.length === 0)

/**
 * Renders a page by the same routes as the browser. `fetch` has to return the files of the site. Pages are rendered one
 * at a time.
 * @param page its address, relative to the base and not encoded: `article/…`
 * @param articles those whose text it shows
 * @throws Error if data cannot be fetched, or the address redirects
 */
export async function prerender(page: string, articles: readonly ArticlePage[]): Promise<PrerenderedPage> {
  for (const article of articles) client.setQueryData(articleQuery(article.card.slug).queryKey, article)
  const context = await handler.query(new Request(`http://localhost${encodeURI(`${basename}${page}`)}`))
  if (context instanceof Response) throw new Error(`/${page} redirects`)
  for (const { route, params } of context.matches)
    await (route.handle as Handle | undefined)?.preload(client, params)
  const html = renderToString(
    <StrictMode>
      <QueryClientProvider client={client}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </QueryClientProvider>
    </StrictMode>,
  )
  client.removeQueries({ predicate: ({ queryKey }) => !isShared(queryKey) })
  // React renders the tags of the head first.
  const [head = ''] = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html) ?? []
  return { head, body: html.slice(head.length) }
}

/** Renders what a reader without scripts sees at an address without a page. */
export const prerenderNotFound = ({ title, text }: { title: string; text: string }): string =>
  renderToString(
    <div className="mx-auto max-w-prose px-4 py-10">
      <h1 className="font-serif text-3xl font-semibold">{title}</h1>
      <p className="mt-3">{text}</p>
    </div>,
  )
