import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { archive } from '../../app/shipped.ts'
import { open, serve } from '../../app/site.tsx'

vi.mock('../../../src/search/engine.ts', async () => ({
  search: (await import('../../app/shipped.ts')).searchShipped,
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

describe('what happened', () => {
  test('is chosen beside the order, is no filter, and put back there', async () => {
    const user = userEvent.setup()
    const asked = serve()
    const { address } = open('/')
    await screen.findByRole('link', { name: 'Xi vows to back nations virus fight' })
    expect(asked.some((path) => path.startsWith('data/event-index'))).toBe(false)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'what happened')
    expect(address()).toBe('/?by=happened')
    await waitFor(() => expect(rows()).toHaveLength(all.length))
    expect(screen.getByText(`${all.length} dated events`)).toBeTruthy()
    expect(screen.queryByRole('list', { name: 'Filters that are set' })).toBeNull()
    await user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'articles')
    expect(address()).toBe('/')
    await waitFor(() => expect(rows()).toHaveLength(2))
  })

  test('shows each event: its day, what that is read from, and its passage', async () => {
    open('/?by=happened')
    await screen.findAllByText(/Xi held phone conversations/)
    const call = row(/Xi held phone conversations/)
    expect(call.getByText('10 April 2020')).toBeTruthy()
    expect(call.getByText(/^Read as 10 April 2020, from “/).textContent).toMatch(/“(?:on )?Friday night”$/)
    expect(call.getByText('Venezuela · Mexico')).toBeTruthy()
    const sentence = archive.articles[1]?.blocks
      .flatMap(({ sentences }) => sentences)
      .find(({ id }) => call.getByRole('link').getAttribute('href')?.endsWith(id))
    expect(call.getByRole('link').getAttribute('href')).toBe(`${XI_VOWS}?by=happened#${sentence?.id}`)
    expect(call.getByText(/published 11 April 2020/)).toBeTruthy()
  })

  test('a damaged one says that figures are lost, and keeps their places', async () => {
    open('/?by=happened')
    await screen.findAllByText(/medical and technical experts/)
    const caption = row(/Caracas, Venezuela, April/)
    expect(caption.getByText(/figures of it are lost in the source/)).toBeTruthy()
    expect(caption.getByText('April 2020')).toBeTruthy()
    expect(row(/^March.{1,3}April 2020.*China exported/).getByText('to Apr')).toBeTruthy()
    expect(caption.getAllByRole('img', { name: 'Number missing in the source' }).length).toBeGreaterThan(1)
  })

  test('what was to come when it was published is said to be so', async () => {
    const plain = fetch
    vi.stubGlobal('fetch', async (address: string) => {
      const answer = await plain(address)
      if (!address.includes('/event-index-')) return answer
      const data = await answer.json()
      if (address.includes('cards')) for (const card of data) card.published = '2020-04-08'
      else data.dates.at(-1)[0] = '2021-05'
      return Response.json(data)
    })
    open('/?by=happened')
    await screen.findByText(/after the last article, of 11 April 2020, was still to come/)
    await screen.findAllByText(/Xi held phone conversations/)
    const marked = rows().filter(({ textContent }) => /when this was still to come/.test(textContent ?? ''))
    const dates = marked.map((row) => row.querySelector('time')?.getAttribute('datetime'))
    expect([...new Set(dates)]).toEqual(['2021-05', '2020-04-09'])
  })

  test('stands under its months, newest first', async () => {
    open('/?by=happened')
    await waitFor(() => expect(rows()).toHaveLength(all.length))
    const months = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    expect(months).toEqual(['April 2020', 'March 2020', 'June 2019'])
  })

  test('is left by a day, by a country of the sentence, and by words', async () => {
    const { router } = open('/?from=2020-04-09&to=2020-04-09&by=happened')
    await waitFor(() => expect(rows().length).toBeGreaterThan(0))
    for (const found of rows()) expect(found.textContent).toMatch(/9 April 2020|April 2020, from/)
    await router.navigate('/?country=mx&by=happened')
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(rows()[0]?.textContent).toContain('Xi held phone conversations')
    await router.navigate('/?q=everlasting&by=happened')
    await waitFor(() => expect(rows()).toHaveLength(archive.articles[0]?.events.length ?? 0))
  })

  test('counts beside countries are those of events, and come true', async () => {
    const user = userEvent.setup()
    open('/?by=happened')
    await user.click(await screen.findByRole('button', { name: /^Countries/ }))
    const choice = await screen.findByRole('checkbox', { name: /^China \d+ dated events/ })
    const promised = Number(/\d+/.exec(choice.closest('label')?.textContent ?? '')?.[0])
    await user.click(choice)
    await waitFor(() => expect(rows()).toHaveLength(promised))
  })

  test('the fields for dates tell its first and its last', async () => {
    const user = userEvent.setup()
    open('/?by=happened')
    await user.click(await screen.findByRole('button', { name: /^Dates/ }))
    const dates = all.map(({ date }) => date).sort()
    await waitFor(() =>
      expect(
        ['From', 'To'].map((name) => screen.getByRole('textbox', { name }).getAttribute('placeholder')),
      ).toEqual([dates[0], dates.at(-1)]),
    )
  })

  test('is on a country’s page too', async () => {
    open('/country/kg?by=happened')
    await waitFor(() => expect(rows()).toHaveLength(1))
    expect(rows()[0]?.textContent).toContain('Bishkek, Kyrgyzstan')
  })

  test('where nothing is left, offers the articles', async () => {
    const user = userEvent.setup()
    const { address } = open('/?from=1999&to=1999&by=happened')
    await screen.findByRole('heading', { name: 'Nothing here' })
    expect(screen.getByText(/No dated event is left/)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: /^Look at articles, by the day/ }))
    expect(address()).toBe('/?from=1999&to=1999')
  })

  test('has no order by relevance, and says so', async () => {
    open('/?q=china&by=happened&sort=relevance')
    expect(await screen.findByText(/what happened is in order of days/)).toBeTruthy()
  })

  test('where the data does not come, says so and tries again', async () => {
    serve((path) => path.startsWith('data/event-index'))
    const user = userEvent.setup()
    open('/?by=happened')
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded')
    serve()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(rows()).toHaveLength(all.length))
  })
})
