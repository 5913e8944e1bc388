import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { flushSync } from 'react-dom'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { vi } from 'vitest'
import { routes } from '../../src/entry/routes.tsx'
// What is fetched at leisure is there before: a test may end sooner.
import '../../src/countries/countries.tsx'
import '../../src/reader/reader.tsx'
import { published } from '../build/published.ts'
import { archive } from './shipped.ts'

const publication = published(archive)

/** Answers fetches as a static host does: the file, or the app's page for what is not there. */
export function serve(broken: (path: string) => boolean = () => false): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/^\//, '')
    asked.push(path)
    if (broken(path)) throw new TypeError('Failed to fetch')
    const content = publication.files.get(path)
    return new Response(content ?? '<!doctype html>', {
      headers: { 'content-type': content === undefined ? 'text/html' : 'application/json' },
    })
  })
  return asked
}

/** Opens an address in the whole app. */
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
