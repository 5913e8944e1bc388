import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { archive } from '../../app/sample-archive.ts'
import { open, serve } from '../../app/site.tsx'

vi.mock('../../../src/search/engine.ts', async () => ({
  search: (await import('../../app/sample-archive.ts')).searchSampleArchive,
}))

beforeEach(() => {
  serve()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const XI_VOWS = '/article/2020-04-11-xi-vows-to-back-nations-virus-fight'
const all = archive.articles.flatMap(({ events }) => events)
const rows = () => screen.queryAllByRole('article')
const row = (words: RegExp) => {
  const found = rows().find(({ textContent }) => words.test(textContent ?? ''))
  if (!found) throw new Error(`no row has ${words}`)
  return within(found)
}

describe('events', () => {
  test('are selected next to the sort order, and are not a filter', async () => {
    const user = userEvent.setup()
    const asked = serve()
    const { address } = open('/')
    await screen.findByRole('link', { name: 'Xi vows to back nations virus fight' })
    expect(asked.some((path) => path.startsWith('data/event-index'))).toBe(false)
    await user.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Events')
    expect(address()).toBe('/?by=happened')
    await waitFor(() => expect(rows()).toHaveLength(all.length))
    expect(screen.getByText(`${all.length} events`)).toBeTruthy()
    expect(screen.queryByRole('list', { name: 'Active filters' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'View' }), 'Articles')
    expect(address()).toBe('/')
    await waitFor(() => expect(rows()).toHaveLength(2))
  })

  test('show the day, the words that it was resolved from, and the passage', async () => {
    open('/?by=happened')
    await screen.findAllByText(/Xi held phone conversations/)
    const call = row(/Xi held phone conversations/)
    expect(call.getByText('10 April 2020')).toBeTruthy()
    expect(call.getByText(/= 10 April 2020$/).textContent).toMatch(/^“(?:on )?Friday night” = 10 April 2020$/)
    expect(call.getByText('Venezuela · Mexico')).toBeTruthy()
    const sentence = archive.articles[1]?.blocks
      .flatMap(({ sentences }) => sentences)
      .find(({ id }) => call.getByRole('link').getAttribute('href')?.endsWith(id))
    expect(call.getByRole('link').getAttribute('href')).toBe(`${XI_VOWS}?by=happened#${sentence?.id}`)
    expect(call.getByText('Published 11 April 2020')).toBeTruthy()
  })

  test('say that the exact day is missing, and keep the gaps', async () => {
    open('/?by=happened')
    await screen.findAllByText(/medical and technical experts/)
    const caption = row(/Caracas, Venezuela, April/)
    expect(caption.getByText(/exact day missing in the source$/)).toBeTruthy()
    expect(caption.getByText('April 2020')).toBeTruthy()
    await waitFor(() => row(/China exported/))
    expect(row(/^March.{1,3}April 2020.*China exported/).getByText('to Apr')).toBeTruthy()
    expect(caption.getAllByRole('img', { name: 'Number missing in the source' }).length).toBeGreaterThan(1)
  })

  test('after the newest article are folded, and say so when the article was published before', async () => {
    const plain = fetch
    vi.stubGlobal('fetch', async (address: string) => {
      const answer = await plain(address)
      if (!address.includes('/event-')) return answer
      const data = await answer.json()
      if (address.includes('/event-cards-')) for (const card of data) card.published = '2020-04-08'
      else data.dates.at(-1)[0] = '2021-05'
      return Response.json(data)
    })
    const user = userEvent.setup()
    const { router } = open('/?by=happened')
    const later = await screen.findByRole('button', { name: /^\d+ events? after 11 April 2020$/ })
    const earlier = all.length - Number.parseInt(later.textContent?.replace(/^\W+/, '') ?? '', 10)
    await waitFor(() => expect(rows()).toHaveLength(earlier))
    expect(screen.queryByRole('heading', { name: 'May 2021' })).toBeNull()
    await user.click(later)
    expect(later.getAttribute('aria-expanded')).toBe('true')
    expect(rows()).toHaveLength(all.length)
    await screen.findAllByText(/Xi held phone conversations/)
    const marked = rows().filter(({ textContent }) =>
      /Published .*, before the event/.test(textContent ?? ''),
    )
    const dates = marked.map((row) => row.querySelector('time')?.getAttribute('datetime'))
    expect([...new Set(dates)]).toEqual(['2021-05', '2020-04-09'])
    await user.click(later)
    expect(rows()).toHaveLength(earlier)
    // An address that ends in a later date opens there, and the oldest events come first if asked for.
    await router.navigate('/?by=happened&scope=about#2021')
    await screen.findByRole('heading', { name: 'May 2021' })
    await router.navigate('/?by=happened&sort=oldest')
    await waitFor(() => expect(rows()).toHaveLength(all.length))
  })

  test('are under their months, newest first', async () => {
    open('/?by=happened')
    await waitFor(() => expect(rows()).toHaveLength(all.length))
    const months = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(months).toEqual(['April 2020', 'March 2020', 'June 2019'])
  })

  test('are filtered by day, by country of the sentence, and by query', async () => {
    const { router } = open('/?from=2020-04-09&to=2020-04-09&by=happened')
    await waitFor(() => expect(rows().length).toBeGreaterThan(0))
    for (const found of rows()) expect(found.textContent).toMatch(/9 April 2020|= (?:March – )?April 2020/)
    await router.navigate('/?country=mx&by=happened')
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(rows()[0]?.textContent).toContain('Xi held phone conversations')
    await router.navigate('/?q=everlasting&by=happened')
    await waitFor(() => expect(rows()).toHaveLength(archive.articles[0]?.events.length ?? 0))
  })

  test('the number next to a country is the number of its events', async () => {
    const user = userEvent.setup()
    open('/?by=happened')
    await user.click(await screen.findByRole('button', { name: 'Any country' }))
    const choice = await screen.findByRole('checkbox', { name: /^China \d+ events/ })
    const promised = Number(/\d+/.exec(choice.closest('label')?.textContent ?? '')?.[0])
    await user.click(choice)
    await waitFor(() => expect(rows()).toHaveLength(promised))
  })

  test('the date fields suggest the first and the last date', async () => {
    const user = userEvent.setup()
    open('/?by=happened')
    await user.click(await screen.findByRole('button', { name: 'Any date' }))
    const dates = all.map(({ date }) => date).sort()
    await waitFor(() =>
      expect(
        ['From', 'To'].map((name) => screen.getByRole('textbox', { name }).getAttribute('placeholder')),
      ).toEqual([dates[0], dates.at(-1)]),
    )
  })

  test('are also on a country’s page', async () => {
    open('/country/kg?by=happened')
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(rows()[0]?.textContent).toContain('Bishkek, Kyrgyzstan')
  })

  test('without results, the articles are offered', async () => {
    const user = userEvent.setup()
    const { address } = open('/?from=1999&to=1999&by=happened')
    await screen.findByRole('heading', { name: 'No results' })
    expect(screen.getByText('No events match these filters.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Switch to articles' }))
    expect(address()).toBe('/?from=1999&to=1999')
  })

  test('cannot be sorted by relevance', async () => {
    open('/?q=china&by=happened&sort=relevance')
    expect(await screen.findByText(/events can only be sorted by date/)).toBeTruthy()
  })

  test('can be loaded again after a failure', async () => {
    serve((path) => path.startsWith('data/event-index'))
    const user = userEvent.setup()
    open('/?by=happened')
    expect((await screen.findByRole('alert')).textContent).toMatch(/Couldn’t load/)
    serve()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(rows()).toHaveLength(all.length))
  })
})
