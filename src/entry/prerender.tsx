import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router'
import { type Handle, routes } from './routes.tsx'

/** A page as the build draws it. */
export interface Drawn {
  /** What React puts into the head: title, descriptions, links. */
  head: string
  /** What stands in the page. */
  body: string
}

const basename = import.meta.env.BASE_URL
const handler = createStaticHandler(routes, { basename })
const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })

/** What one page leaves to the next: when the archive has articles, which is long, and the same for all. */
const isOfAll = ([kind, , , countries]: readonly unknown[]) =>
  kind === 'days' || (kind === 'entries' && Array.isArray(countries) && countries.length === 0)

/**
 * Draws a page, by the same routes as the browser. What it shows is fetched as the browser fetches it: `fetch` has to
 * know the files of the site.
 * @param page the part of its address below the base, as `article/…`; not encoded
 * @throws Error where it shows something that cannot be fetched, or nothing
 */
export async function draw(page: string): Promise<Drawn> {
  const context = await handler.query(new Request(`http://localhost${encodeURI(`${basename}${page}`)}`))
  if (context instanceof Response) throw new Error(`/${page} leads elsewhere`)
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
  client.removeQueries({ predicate: ({ queryKey }) => !isOfAll(queryKey) })
  // What belongs into the head comes first, tag by tag.
  const [head = ''] = /^(?:<title>[^<]*<\/title>|<(?:meta|link)\b[^>]*>)*/.exec(html) ?? []
  return { head, body: html.slice(head.length) }
}
