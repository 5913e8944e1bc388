import './styles.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { createBrowserRouter, matchRoutes, RouterProvider } from 'react-router'
import { locale } from '#messages/locale'
import { isTranslated } from '../app/data/archive.ts'
import { ignoredNote } from '../app/frame/frame.tsx'
import { reloadForUpdate } from '../app/offline/update.ts'
import { directionOf } from '../messages/interface-language.ts'
import { createQueryClient } from './query-client.ts'
import { type Handle, routes } from './routes.tsx'

const FONTS = ['1em "Alegreya Variable"', '1em "Alegreya SC"']
/** The longest time to wait for fonts before the first render, in milliseconds. */
const MAX_FONT_WAIT = 500

const basename = import.meta.env.BASE_URL
const root = document.getElementById('root') as HTMLElement
const client = createQueryClient()

/** Returns true if the document holds the prerendered page of this path. */
function isPrerendered(): boolean {
  const { pathname } = location
  const { page } = root.dataset
  if (page === undefined) return false
  try {
    return page === decodeURI(pathname.slice(basename.length))
  } catch {
    // A malformed address has no page.
    return false
  }
}

/**
 * Loads the code and the data of the page, so that hydration renders what the build has prerendered.
 * @throws Error if something cannot be loaded
 */
async function preloadPage(): Promise<void> {
  for (const { route, params } of matchRoutes(routes, location.pathname, basename) ?? []) {
    if (typeof route.lazy === 'function') Object.assign(route, await route.lazy(), { lazy: undefined })
    await (route.handle as Handle | undefined)?.preload(client, params)
  }
}

/** Waits for everything that would move the text if it arrived after the first render. */
const waitForStableLayout = () =>
  Promise.race([
    Promise.allSettled([
      location.search && ignoredNote.preload(),
      ...FONTS.map((font) => document.fonts.load(font)),
    ]),
    new Promise((resolve) => setTimeout(resolve, MAX_FONT_WAIT)),
  ])

/**
 * Gives the first page of a visit a key of its own, by which the router remembers its scroll position. To the router,
 * all first pages have the same key, so that one would open where the last was left.
 */
function nameFirstPage(): void {
  if (!history.state?.key) history.replaceState({ ...history.state, key: String(performance.timeOrigin) }, '')
}

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

/** Leaves the prerendered page as it is. The script in index.html says that the app could not be loaded. */
const keepPage = () => {
  dispatchEvent(new Event('dateline:failed'))
}

async function renderFromScratch(): Promise<void> {
  await waitForStableLayout()
  if (isTranslated) {
    document.documentElement.lang = locale
    document.documentElement.dir = directionOf(locale)
  }
  // The title, and the tags of this page, which follow it. React adds its own.
  for (const tag of document.head.querySelectorAll('title, title ~ :is(meta, [rel="canonical"])'))
    tag.remove()
  createRoot(root).render(app())
  delete document.documentElement.dataset.unrendered
}

// A missing module means that a newer build has replaced this one.
addEventListener('vite:preloadError', reloadForUpdate)

nameFirstPage()

// Pages are prerendered without filters and passages, and in one language. Otherwise, the app replaces what the build
// has rendered.
const isComplete = !location.search && !location.hash
const isArticle = root.dataset.page?.startsWith('article/')
// Without top-level await, which would deadlock: the lazy views import from this module's chunk.
const hydrate = () => {
  hydrateRoot(root, app())
}
if (isPrerendered() && (isComplete || isArticle))
  void preloadPage().then(isComplete && !isTranslated ? hydrate : renderFromScratch, keepPage)
else void renderFromScratch()
