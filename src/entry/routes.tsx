import type { RouteObject } from 'react-router'
import type { Preload } from '../app/data/preload.ts'
import { ErrorPage } from '../app/frame/error-page.tsx'
import { Frame } from '../app/frame/frame.tsx'
import { isConnectionLimited } from '../app/offline/connection.ts'
import { withMessages } from '../messages/load-messages.ts'
import { preloadRows } from '../timeline/rows/preload-rows.ts'
import { Timeline } from '../timeline/timeline.tsx'

const reader = withMessages(() => import('../reader/reader.tsx'), 'reader')

/** Loads the view that is likely to be opened next, and starts the service worker. Called when the browser is idle. */
const loadWhenIdle = (): void => {
  const loads = [
    import('../ui/styles/deferred.css'),
    !isConnectionLimited() && reader(),
    import.meta.env.PROD &&
      import('../app/offline/start-service-worker.ts').then((worker) => worker.startServiceWorker()),
  ]
  // Without a connection, the page works as it is.
  void Promise.allSettled(loads)
}

/** The `handle` of a route whose page needs data. */
export interface Handle {
  /** Loads the data of the page before it is prerendered or hydrated. */
  preload: Preload
}

/** Addresses and their views. Views do not import each other; one that contains another receives it here. */
export const routes: RouteObject[] = [
  {
    element: <Frame onIdle={loadWhenIdle} />,
    errorElement: <ErrorPage />,
    HydrateFallback: () => null,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          {
            index: true,
            element: <Timeline />,
            handle: { preload: (client) => preloadRows(client) } satisfies Handle,
          },
          {
            path: 'article/:slug',
            lazy: async () => {
              const { preloadArticle, Reader } = await reader()
              return { Component: Reader, handle: { preload: preloadArticle } satisfies Handle }
            },
          },
          {
            path: 'country',
            lazy: withMessages(async () => ({
              Component: (await import('../countries/countries.tsx')).Countries,
            })),
          },
          {
            path: 'country/:code',
            lazy: withMessages(async () => {
              const [{ CountryPage, preloadCountry }, { Passages, preloadPassages }] = await Promise.all([
                import('../countries/country-page.tsx'),
                import('../timeline/rows/passages.tsx'),
              ])
              const preload: Preload = async (client, params) => {
                await preloadCountry(client, params)
                await preloadPassages(client, (params.code as string).toUpperCase())
              }
              return {
                element: (
                  <CountryPage
                    list={(code, facts) => <Timeline countryCode={code} passages={Passages} facts={facts} />}
                  />
                ),
                handle: { preload } satisfies Handle,
              }
            }),
          },
          {
            path: 'month',
            lazy: withMessages(async () => ({ Component: (await import('../months/months.tsx')).Months })),
          },
          {
            path: 'month/:month/:page?',
            lazy: withMessages(async () => {
              const { Month, preloadMonth } = await import('../months/month.tsx')
              return { Component: Month, handle: { preload: preloadMonth } satisfies Handle }
            }),
          },
          {
            path: 'saved',
            lazy: withMessages(async () => ({ Component: (await import('../saved/saved.tsx')).Saved })),
          },
          {
            path: 'about',
            lazy: withMessages(async () => {
              const { About, preloadAbout } = await import('../about/about.tsx')
              return { Component: About, handle: { preload: preloadAbout } satisfies Handle }
            }),
          },
          {
            path: '*',
            lazy: withMessages(async () => ({
              Component: (await import('../app/frame/not-found.tsx')).NotFound,
            })),
          },
        ],
      },
    ],
  },
]
