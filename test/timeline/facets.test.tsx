import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AllNear } from '../app/intersection-observers.ts'
import { open, serve } from '../app/site.tsx'
import '../../src/countries/country-page.tsx'
import '../../src/months/month.tsx'
import '../../src/timeline/rows/passages.tsx'
import type { publishedOf } from '../build/published.ts'

/** Five articles of three publications in two languages; the first two have no date, and two have no day. */
const site = vi.hoisted(() => ({}) as ReturnType<typeof publishedOf>)
vi.mock('virtual:archive', async () => {
  const { publishedOf } = await import('../build/published.ts')
  const metadata = [
    { publication: 'Harbour Gazette', language: 'en' },
    { publication: 'Le Quai', language: 'fr' },
    { publication: 'Harbour Gazette', language: 'en' },
    { publication: 'Le Quai', language: 'fr' },
    { publication: 'Daily Tide', language: 'en' },
  ]
  Object.assign(
    site,
    publishedOf(
      ['', '', '2010', '2010-04', '2010-04-09'],
      (index) => (index === 4 ? ['PE'] : ['KE']),
      (index) => metadata[index] ?? {},
    ),
  )
  return { archive: site.manifest }
})

let asked: string[]
beforeEach(() => {
  asked = serve(() => false, site.files)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const rows = () => screen.queryAllByRole('article')
const headlines = () => rows().map((row) => within(row).getByRole('heading').textContent)
const headings = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
const facetFiles = () => asked.filter((path) => /publications|languages/.test(path))

describe('the filter by publication', () => {
  test('has every publication with the number of its articles, and is loaded when it opens', async () => {
    const user = userEvent.setup()
    const { address, router } = open('/')
    await screen.findByRole('link', { name: 'Headline 4' })
    expect(facetFiles()).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Any publication' }))
    const group = within(await screen.findByRole('group', { name: 'Publications' }))
    expect(group.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent)).toEqual([
      expect.stringMatching(/^Harbour Gazette/),
      expect.stringMatching(/^Le Quai/),
      expect.stringMatching(/^Daily Tide/),
    ])
    expect(facetFiles()).toHaveLength(1)
    await user.click(group.getByRole('checkbox', { name: 'Le Quai 2 articles' }))
    expect(address()).toBe('/?pub=le-quai')
    await waitFor(() => expect(headlines()).toEqual(['Headline 3', 'Headline 1']))
    await user.click(group.getByRole('checkbox', { name: 'Daily Tide 1 article' }))
    expect(address()).toBe('/?pub=le-quai,daily-tide')
    expect(await screen.findByRole('button', { name: 'Publication' })).toBeTruthy()
    await router.navigate(-1)
    await waitFor(() => expect(headlines()).toHaveLength(2))
  })

  test('counts what the other filters leave, and closes with Escape', async () => {
    const user = userEvent.setup()
    open('/?country=pe')
    await user.click(screen.getByRole('button', { name: 'Any publication' }))
    await user.click(await screen.findByRole('checkbox', { name: 'Daily Tide 1 article' }))
    expect(screen.getByRole('checkbox', { name: 'Le Quai 0 articles' })).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Publication' }))
  })

  test('is shown as a chip that removes it', async () => {
    const user = userEvent.setup()
    const { address } = open('/?pub=le-quai&lang=fr')
    await user.click(await screen.findByRole('button', { name: 'Remove filter: Le Quai' }))
    expect(address()).toBe('/?lang=fr')
    await user.click(screen.getByRole('button', { name: 'Remove filter: French' }))
    expect(address()).toBe('/')
  })

  test('can be removed where nothing matches', async () => {
    const user = userEvent.setup()
    const { address } = open('/?pub=daily-tide&lang=fr')
    await screen.findByRole('heading', { name: 'No results' })
    await user.click(await screen.findByRole('button', { name: 'Search all languages' }))
    expect(address()).toBe('/?pub=daily-tide')
    await waitFor(() => expect(headlines()).toEqual(['Headline 4']))
  })

  test('ignores values that the archive does not have, and says so', async () => {
    const user = userEvent.setup()
    const { address } = open('/?pub=le-quai,the-times&lang=de')
    expect(await screen.findByText(/Ignored “pub=the-times” in the link: not in this archive/)).toBeTruthy()
    expect(await screen.findByText(/Ignored “lang=de”/)).toBeTruthy()
    await waitFor(() => expect(headlines()).toEqual(['Headline 3', 'Headline 1']))
    await user.click(screen.getByRole('button', { name: 'Clean up link' }))
    expect(address()).toBe('/?pub=le-quai')
  })

  test('that failed to load can be loaded again', async () => {
    serve((path) => path.includes('publications'), site.files)
    const user = userEvent.setup()
    open('/')
    await user.click(screen.getByRole('button', { name: 'Any publication' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/Couldn’t load publications/)
    serve(() => false, site.files)
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('checkbox', { name: /^Le Quai/ })).toBeTruthy()
  })

  test('works on the page of a country', async () => {
    vi.stubGlobal('IntersectionObserver', AllNear)
    open('/country/ke?pub=harbour-gazette')
    await waitFor(() => expect(headlines()).toEqual(['Headline 2', 'Headline 0']))
    expect(screen.getByRole('button', { name: 'Remove filter: Harbour Gazette' })).toBeTruthy()
  })
})

test('rows name the publication, and have the language of their text', async () => {
  open('/')
  const headline = await screen.findByRole('link', { name: 'Headline 3' })
  expect(headline.closest('[lang]')?.getAttribute('lang')).toBe('fr')
  expect(within(headline.closest('article') as HTMLElement).getByText('Le Quai')).toBeTruthy()
})

describe('undated articles', () => {
  test.each(['/', '/?sort=oldest'])('are the last group of %s', async (address) => {
    open(address)
    await screen.findByRole('link', { name: 'Headline 0' })
    expect(headings().at(-1)).toBe('Undated')
    expect(headlines().slice(-2)).toEqual(['Headline 0', 'Headline 1'])
  })

  test('are left out by a filter by date, which says so', async () => {
    open('/?from=2010&to=2010')
    await waitFor(() => expect(headlines()).toEqual(['Headline 4', 'Headline 3', 'Headline 2']))
    expect(screen.getByText('2 undated articles are not shown.')).toBeTruthy()
  })

  test('are not in the histogram, which mentions them', async () => {
    open('/')
    expect(await screen.findByText(/2010 · 2 undated$/)).toBeTruthy()
  })

  test('have a page of their own among the months', async () => {
    const user = userEvent.setup()
    open('/month')
    await user.click(await screen.findByRole('link', { name: 'Undated' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Undated' })).toBeTruthy()
    expect(await screen.findByRole('link', { name: 'Headline 1' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'View on timeline' }).getAttribute('href')).toBe('/#undated')
  })

  test('are not the first that mention a country', async () => {
    open('/country/ke')
    const first = (await screen.findByText('First mention')).nextElementSibling
    await waitFor(() => expect(first?.textContent).toBe('2010 Headline 2'))
  })
})

test('a date that has no day is shown as precisely as it is known', async () => {
  open('/')
  const row = (name: string) => screen.getByRole('link', { name }).closest('article') as HTMLElement
  await screen.findByRole('link', { name: 'Headline 2' })
  const dates = ['Headline 2', 'Headline 3', 'Headline 4'].map((name) => row(name).querySelector('time'))
  expect(dates.map((time) => time?.title)).toEqual(['2010', 'April 2010', '9 April 2010'])
  expect(dates.map((time) => time?.dateTime)).toEqual(['2010', '2010-04', '2010-04-09'])
})
