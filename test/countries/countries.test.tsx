import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { AllNear, NoneNear } from '../app/intersection-observers.ts'
import { archive } from '../app/sample-archive.ts'
import { open, serve } from '../app/site.tsx'

beforeEach(() => {
  serve()
  vi.stubGlobal('IntersectionObserver', AllNear)
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const names = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent)

test('the list shows how many articles mention each country', async () => {
  open('/country')
  await screen.findByRole('heading', { name: 'Countries' })
  expect(screen.getByText(/8 countries mentioned in 2 articles/)).toBeTruthy()
  expect(names()[0]).toContain('China')
  expect(names()[0]).toContain('2 articles (main subject of 2)')
})

test('the list can be sorted and searched', async () => {
  const user = userEvent.setup()
  open('/country')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Sort' }), 'A–Z')
  expect(names()[0]).toContain('Argentina')
  await user.type(screen.getByRole('searchbox', { name: 'Find a country' }), 'stan')
  expect(names()).toHaveLength(2)
})

test.each(['/country/VE', '/country/VEN', '/country/venezuela', '/country/Venezuela'])(
  '%s redirects to the country’s page and keeps the query',
  async (path) => {
    const { address } = open(`${path}?sort=oldest`)
    expect(await screen.findByRole('heading', { level: 1, name: 'Venezuela' })).toBeTruthy()
    await waitFor(() => expect(address()).toBe('/country/ve?sort=oldest'))
  },
)

test('a country’s page has its articles and the countries mentioned with it', async () => {
  open('/country/kg')
  expect(await screen.findByText('Mentioned in 1 article, not as its main subject')).toBeTruthy()
  // Its first mention and its row.
  const links = () => screen.getAllByRole('link', { name: /COVID fight adds urgency/ })
  await waitFor(() => expect(links()).toHaveLength(2))
  expect((await screen.findByRole('link', { name: 'Kazakhstan' })).getAttribute('href')).toBe('/country/kz')
  expect(screen.queryByRole('link', { name: /Xi vows/ })).toBeNull()
})

test('a country’s page leads to its events and keeps the filters', async () => {
  const user = userEvent.setup()
  const { address } = open('/country/ng?from=2020')
  await user.selectOptions(await screen.findByRole('combobox', { name: 'View' }), 'Events')
  expect(address()).toBe('/country/ng?from=2020&by=happened')
  await screen.findByText('No events that mention this country match these filters.')
  await user.click(screen.getByRole('button', { name: 'Search all dates' }))
  await screen.findByText('No dated events for this country.')
})

test('the facts about a country follow the filters', async () => {
  const user = userEvent.setup()
  const { address, router } = open('/country/cn')
  const facts = within(await screen.findByRole('region', { name: 'Facts' }))
  const dates = () => facts.getAllByRole('definition').map(({ textContent }) => textContent)
  await waitFor(() =>
    expect(dates()).toEqual([
      expect.stringMatching(/^25 March 2020/),
      expect.stringMatching(/^11 April 2020/),
    ]),
  )
  await router.navigate('/country/cn?from=2020-04')
  await waitFor(() => expect(dates()).toEqual([expect.stringMatching(/^11 April 2020/)]))
  await waitFor(() => expect(facts.queryByRole('link', { name: 'Kyrgyzstan' })).toBeNull())
  await user.click(await facts.findByRole('link', { name: 'Show 1 article with Mexico' }))
  expect(address()).toBe('/country/cn?country=mx&match=all&from=2020-04')
  expect(await screen.findByRole('button', { name: 'Remove filter: Mexico' })).toBeTruthy()
  await waitFor(() => expect(facts.queryByRole('link', { name: 'Mexico' })).toBeNull())
})

test('a country without articles says so', async () => {
  open('/country/fr')
  expect(await screen.findByText('No articles mention France.')).toBeTruthy()
})

describe('the passages that mention a country', () => {
  const passages = (article: Element) => within(article as HTMLElement).queryAllByRole('listitem')

  test('are below each article, and link to their places in it', async () => {
    const { container } = open('/country/kg')
    const [row] = await screen.findAllByRole('article')
    await waitFor(() => expect(passages(row as Element)).toHaveLength(1))
    const [passage] = passages(row as Element)
    expect(passage?.textContent).toContain('in Bishkek, Kyrgyzstan, June')
    expect([...container.querySelectorAll('.mention')].map(({ textContent }) => textContent)).toEqual([
      'Bishkek',
      'Kyrgyzstan',
    ])
    const link = within(passage as HTMLElement).getByRole('link')
    expect(link.getAttribute('href')).toMatch(/\?country=kg#p-[a-z0-9]{6}$/)
  })

  test('load when their row comes near the screen', async () => {
    vi.stubGlobal('IntersectionObserver', NoneNear)
    const asked = serve()
    open('/country/cn')
    // The list is hidden until its content has loaded.
    expect(await screen.findAllByRole('article', { hidden: true })).toHaveLength(2)
    expect(asked.filter((path) => path.includes('/body-'))).toEqual([])
  })

  test('are three at first, and all of them on demand', async () => {
    const user = userEvent.setup()
    open('/country/ve')
    const [row] = await screen.findAllByRole('article')
    await waitFor(() => expect(passages(row as Element)).toHaveLength(3))
    const more = within(row as HTMLElement).getByRole('button', { name: /^Show \d+ more mentions$/ })
    await user.click(more)
    const all = archive.articles[1]
    const named = all?.blocks
      .flatMap(({ sentences }) => sentences)
      .filter(({ start, end }) =>
        all.mentions.some((mention) => mention.code === 'VE' && mention.start >= start && mention.end <= end),
      )
    expect(passages(row as Element)).toHaveLength(named?.length ?? 0)
    expect(screen.queryByRole('button', { name: /more mentions/ })).toBeNull()
  })

  test('include the dateline with its sentence', async () => {
    open('/country/cn?to=2020-03')
    const beijing = await screen.findByText('BEIJING')
    expect(beijing.closest('li')?.textContent).toMatch(/^BEIJING {2}President Xi Jinping said Tuesday/)
  })
})
