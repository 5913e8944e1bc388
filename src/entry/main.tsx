import './styles.css'
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, RouterProvider } from 'react-router'
import { LoadError } from '../app/data/load.ts'
import { ignoredNote } from '../app/frame/frame.tsx'
import { reloadForUpdate } from '../app/offline/update.ts'
import { type Handle, routes } from './routes.tsx'

// What an edition consists of may be gone when there is a newer one.
addEventListener('vite:preloadError', reloadForUpdate)
const client = new QueryClient({
  queryCache: new QueryCache({ onError: reloadForUpdate }),
  defaultOptions: {
    queries: {
      // Offline too, a question is asked and its failure told: nothing waits without a word.
      networkMode: 'always',
      retryDelay: 500,
      // A file that is not there will not be there a second later either.
      retry: (failures, error) => failures < 2 && !(error instanceof LoadError && error.status === 404),
      refetchOnWindowFocus: false,
      // What failed comes when the connection does.
      refetchOnReconnect: true,
    },
  },
})

const basename = import.meta.env.BASE_URL
const root = document.getElementById('root') as HTMLElement

/**
 * Fetches all that the page shows which the build has drawn here.
 * @returns whether it is that page: filters and passages are drawn by the browser alone
 * @throws Error where something could not be fetched
 */
async function prepare(): Promise<boolean> {
  const { pathname, search, hash } = location
  const drawn = root.dataset.page
  if (drawn === undefined || search || hash || drawn !== decodeURI(pathname.slice(basename.length)))
    return false
  for (const { route, params } of matchRoutes(routes, pathname, basename) ?? []) {
    if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined })
    await (route.handle as Handle | undefined)?.preload(client, params)
  }
  return true
}

/**
 * Waits for the letters, which break lines in other places than those that would stand for them, and for what an address
 * with filters may need above the page.
 */
const letters = () =>
  Promise.race([
    Promise.allSettled([
      location.search && ignoredNote.get(),
      ...['1em "Alegreya Variable"', '1em "Alegreya SC"'].map((font) => document.fonts.load(font)),
    ]),
    new Promise((late) => setTimeout(late, 500)),
  ])

const app = () => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider
        router={createBrowserRouter(routes, { basename })}
        flushSync={(update) => {
          flushSync(update)
        }}
      />
    </QueryClientProvider>
  </StrictMode>
)

// No await at the top: the rooms that it waits for are made of this file too.
void prepare()
  .catch(() => false)
  .then(async (drawn) => {
    if (drawn) return hydrateRoot(root, app())
    await letters()
    for (const tag of document.head.querySelectorAll('[data-drawn]')) tag.remove()
    createRoot(root).render(app())
    delete document.documentElement.dataset.asked
  })
