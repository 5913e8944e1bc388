import type { RouteObject } from 'react-router'
import { prepareRows } from '../timeline/first-rows.ts'
import { Timeline } from '../timeline/timeline.tsx'
import { ErrorPage } from './error-page.tsx'
import { Frame } from './frame.tsx'
import type { Prepare } from './prepare.ts'

const reader = () => import('../reader/reader.tsx')
const countries = () => import('../countries/countries.tsx')

/** Fetches the rooms that are likely next while the browser has nothing else to do. */
export const warmUp = (): void => {
  void import('../ui/later.css')
  void reader()
  void countries()
  if (import.meta.env.PROD) void import('./offline.tsx').then(({ start }) => start())
}

/** What a route says of itself to what draws it. */
export interface Handle {
  prepare: Prepare
}

/** Addresses → views. Views know nothing of each other; where one holds another, it is put together here. */
export const routes: RouteObject[] = [
  {
    element: <Frame onIdle={warmUp} />,
    errorElement: <ErrorPage />,
    HydrateFallback: () => null,
    children: [
      {
        errorElement: <ErrorPage />,
        children: [
          {
            index: true,
            element: <Timeline />,
            handle: { prepare: (client) => prepareRows(client) } satisfies Handle,
          },
          {
            path: 'article/:slug',
            lazy: async () => {
              const { prepareArticle, Reader } = await reader()
              return { Component: Reader, handle: { prepare: prepareArticle } satisfies Handle }
            },
          },
          { path: 'country', lazy: async () => ({ Component: (await countries()).Countries }) },
          {
            path: 'country/:code',
            lazy: async () => {
              const [{ CountryPage, prepareCountry }, { Passages, preparePassages }] = await Promise.all([
                import('../countries/country-page.tsx'),
                import('../timeline/passages.tsx'),
              ])
              const prepare: Prepare = async (client, params) => {
                await prepareCountry(client, params)
                await preparePassages(client, (params.code as string).toUpperCase())
              }
              return {
                element: <CountryPage list={(code) => <Timeline within={code} passages={Passages} />} />,
                handle: { prepare } satisfies Handle,
              }
            },
          },
          {
            path: 'month',
            lazy: async () => ({ Component: (await import('../timeline/months.tsx')).Months }),
          },
          {
            path: 'month/:month/:page?',
            lazy: async () => {
              const { Month, prepareMonth } = await import('../timeline/month.tsx')
              return { Component: Month, handle: { prepare: prepareMonth } satisfies Handle }
            },
          },
          { path: 'saved', lazy: async () => ({ Component: (await import('../saved/saved.tsx')).Saved }) },
          { path: 'about', lazy: async () => ({ Component: (await import('./about.tsx')).About }) },
          { path: '*', lazy: async () => ({ Component: (await import('./not-found.tsx')).NotFound }) },
        ],
      },
    ],
  },
]
