import { readdirSync, readFileSync } from 'node:fs'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { vi } from 'vitest'
import { routes } from '../../src/app/routes.tsx'
import { bodyOf, buildArchive } from '../../src/archive/archive.ts'
import { publish } from '../../src/publish/publish.ts'
import type { Hit } from '../../src/search/engine.ts'

const files = readdirSync('seeds').map((file) => ({ file, bytes: readFileSync(`seeds/${file}`) }))
const settings = files.find(({ file }) => file === 'archive.yaml')?.bytes.toString()

/** The shipped archive, and the files that a build would serve. */
export const { archive } = buildArchive(
  files.filter(({ file }) => file.endsWith('.txt')),
  settings,
)
const published = publish(archive)

/** Answers fetches as a static host does: the file, or the app's page for what is not there. */
export function serve(broken: (path: string) => boolean = () => false): string[] {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    const path = address.replace(/^\//, '')
    asked.push(path)
    if (broken(path)) throw new TypeError('Failed to fetch')
    const content = published.files.get(path)
    return new Response(content ?? '<!doctype html>', {
      headers: { 'content-type': content === undefined ? 'text/html' : 'application/json' },
    })
  })
  return asked
}

/** Stands for the engine, which needs a browser: all words, each as a beginning. */
export async function searchShipped(_folder: string, words: string): Promise<Hit[]> {
  const wanted = words.toLowerCase().split(/\s+/)
  return archive.articles.flatMap((article, position) => {
    const body = bodyOf(article)
    const marks = [...body.matchAll(/\p{L}+/gu)]
      .filter(([word]) => wanted.some((want) => word.toLowerCase().startsWith(want)))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    const has = wanted.every((want) =>
      `${article.headline} ${body}`
        .toLowerCase()
        .split(/\P{L}+/u)
        .some((word) => word.startsWith(want)),
    )
    return has ? [{ position, score: marks.length, marks: async () => ({ body, marks }) }] : []
  })
}

/** Opens an address in the whole app. */
export function open(address: string) {
  const router = createMemoryRouter(routes, { initialEntries: [address] })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...view, address: () => router.state.location.pathname + router.state.location.search, router }
}
