import type { RouteObject } from 'react-router'
import { Timeline } from '../timeline/timeline.tsx'
import { ErrorPage } from './error-page.tsx'
import { Frame } from './frame.tsx'

const reader = () => import('../reader/reader.tsx')
const countries = () => import('../countries/countries.tsx')

/** Fetches the rooms that are likely next while the browser has nothing else to do. */
export const warmUp = (): void => {
  void import('../ui/later.css')
  void reader()
  void countries()
  if (import.meta.env.PROD) void import('./offline.tsx').then(({ start }) => start())
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
          { index: true, element: <Timeline /> },
          {
            path: 'article/:slug',
            lazy: async () => ({ Component: (await reader()).Reader }),
          },
          { path: 'country', lazy: async () => ({ Component: (await countries()).Countries }) },
          {
            path: 'country/:code',
            lazy: async () => {
              const { CountryPage } = await import('../countries/country-page.tsx')
              return { element: <CountryPage list={(code) => <Timeline within={code} />} /> }
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
