import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import { useArticle } from '../../src/reader/article-data.ts'
import type { publishedOf } from '../build/published.ts'

/** A month with four hundred articles, twenty a day, in an archive of many years. */
const publication = vi.hoisted(() => ({}) as Awaited<ReturnType<typeof publishedOf>>)
vi.mock('virtual:archive', async () => {
  const { publishedOf } = await import('../build/published.ts')
  const busy = Array.from(
    { length: 400 },
    (_, index) => `2020-04-${String(1 + Math.floor(index / 20)).padStart(2, '0')}`,
  )
  Object.assign(publication, publishedOf(['1999-01-01', ...busy]))
  return { archive: publication.manifest }
})

/** Opens articles one after another; what each of them asked for. */
async function opened(...slugs: string[]) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address)
    const content = publication.files.get(address.replace(/^\//, ''))
    return new Response(content, { headers: { 'content-type': 'application/json' } })
  })
  const client = new QueryClient()
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  )
  const answers = []
  for (const slug of slugs) {
    asked.length = 0
    const { result } = renderHook(() => useArticle(slug), { wrapper })
    await waitFor(() => expect(result.current.isSuccess).toBe(true))
    answers.push({ position: result.current.data?.position, asked: [...asked] })
  }
  return answers
}

test('an article of a busy month is found by its day, among the cards of that day', async () => {
  const [first, again, other] = await opened(
    '2020-04-11-headline-215',
    '2020-04-11-headline-216',
    '1999-01-01-headline-0',
  )
  expect(first?.position).toBe(215)
  expect(first?.asked.filter((path) => path.includes('/days-'))).toHaveLength(1)
  expect(first?.asked.filter((path) => path.includes('/cards-')).length).toBeLessThanOrEqual(2)
  expect(again).toEqual({ position: 216, asked: [] })
  expect(other?.position).toBe(0)
  expect(other?.asked).toHaveLength(1)
})

test('an article that there is not is looked for on its day alone', async () => {
  const [busy, never, short] = await opened('2020-04-11-headline-1', '1987-01-01-headline-1', '2020')
  expect(busy?.position).toBeUndefined()
  expect(busy?.asked.length).toBeLessThanOrEqual(3)
  expect(never).toEqual({ position: undefined, asked: [] })
  expect(short).toEqual({ position: undefined, asked: [] })
})
