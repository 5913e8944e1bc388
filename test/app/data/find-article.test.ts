import { QueryClient } from '@tanstack/react-query'
import { expect, test, vi } from 'vitest'
import { positionQuery } from '../../../src/app/data/find-article.ts'
import type { publishedOf } from '../../build/published.ts'

/** An archive of many years with a month of 400 articles, 20 a day, and 100 articles without a date. */
const publication = vi.hoisted(() => ({}) as Awaited<ReturnType<typeof publishedOf>>)
vi.mock('virtual:archive', async () => {
  const { publishedOf } = await import('../../build/published.ts')
  const busy = Array.from(
    { length: 400 },
    (_, index) => `2020-04-${String(1 + Math.floor(index / 20)).padStart(2, '0')}`,
  )
  const undated = Array.from({ length: 100 }, () => '')
  Object.assign(publication, publishedOf([...undated, '1998', '1999-01', '1999-01-01', ...busy]))
  return { archive: publication.manifest }
})

/** Opens articles one after another. Returns each one's position and the files it loaded. */
async function openArticles(...slugs: string[]) {
  const requests: string[] = []
  vi.stubGlobal('fetch', async (address: string) => {
    requests.push(address)
    const content = publication.files.get(address.replace(/^\//, ''))
    return new Response(content, { headers: { 'content-type': 'application/json' } })
  })
  const client = new QueryClient()
  const answers = []
  for (const slug of slugs) {
    requests.length = 0
    const found = await client.ensureQueryData(positionQuery(slug))
    answers.push({ position: found?.position, requests: [...requests] })
  }
  return answers
}

test('finds an article of a busy month in the shards of its day', async () => {
  const [first, again, other] = await openArticles(
    '2020-04-11-headline-317',
    '2020-04-11-headline-318',
    '1999-01-01-headline-102',
  )
  expect(first?.position).toBe(317)
  expect(first?.requests.filter((path) => path.includes('/days-'))).toHaveLength(1)
  expect(first?.requests.filter((path) => path.includes('/cards-')).length).toBeLessThanOrEqual(2)
  expect(again).toEqual({ position: 318, requests: [] })
  expect(other?.position).toBe(102)
  expect(other?.requests).toHaveLength(1)
})

test('looks for an article that does not exist on the days that its slug may mean', async () => {
  const [busy, never, short] = await openArticles('2020-04-11-headline-1', '1987-01-01-headline-1', '2020')
  expect(busy?.position).toBeUndefined()
  expect(busy?.requests.length).toBeLessThanOrEqual(5)
  expect(never).toEqual({ position: undefined, requests: [] })
  expect(short).toEqual({ position: undefined, requests: [] })
})

test('finds articles that are dated by a month, by a year, or not at all', async () => {
  const [month, year, undated, missing] = await openArticles(
    '1999-01-headline-101',
    '1998-headline-100',
    'undated-headline-37',
    'undated-harbour',
  )
  expect([month?.position, year?.position]).toEqual([101, 100])
  expect(publication.manifest.articles).toBe(503)
  expect(undated?.position).toBeLessThan(100)
  // There are seven files of undated cards.
  expect(undated?.requests.length).toBeLessThanOrEqual(4)
  expect(missing?.position).toBeUndefined()
})
