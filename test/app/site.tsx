import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { configure, render } from '@testing-library/react'
import { flushSync } from 'react-dom'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { vi } from 'vitest'
import { routes } from '../../src/entry/routes.tsx'
// The app loads these views when idle. Here they load first, because a test may end before.
import '../../src/countries/countries.tsx'
import '../../src/reader/reader.tsx'
import { published } from '../build/published.ts'
import { archive } from './sample-archive.ts'

const publication = published(archive)

// By default, it is one second: not enough for a view to load on a busy machine.
configure({ asyncUtilTimeout: 10_000 })

/**
 * Responds to `fetch` as a static host does: with the file, or with the app's page if there is no such file.
 * @param isBroken returns true for paths whose requests fail
 * @param files of the site; by default, those of the sample archive
 * @returns the requested paths, which grow with each request
 */
export function serve(
  isBroken: (path: string) => boolean = () => false,
  files: ReadonlyMap<string, string> = publication.files,
): string[] {
  const requested: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/^\//, '')
    requested.push(path)
    if (isBroken(path)) throw new TypeError('Failed to fetch')
    const content = files.get(decodeURIComponent(path))
    return new Response(content ?? '<!doctype html>', {
      headers: {
        'content-type':
          content?.startsWith('{') || content?.startsWith('[') ? 'application/json' : 'text/html',
      },
    })
  })
  return requested
}

/** Renders the app at an address. */
export function open(address: string) {
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} flushSync={(update) => flushSync(update) as undefined} />
    </QueryClientProvider>,
  )
  return { ...view, address: () => router.state.location.pathname + router.state.location.search, router }
}
