import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { open, serve } from '../app/site.tsx'

vi.mock('../../src/search/engine.ts', async () => ({
  search: (await import('../app/sample-archive.ts')).searchSampleArchive,
}))

beforeEach(() => {
  serve()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const XI_VOWS = 'Xi vows to back nations virus fight'
const COVID = 'COVID fight adds urgency to building global community, Xi says'
const headlines = () =>
  screen.queryAllByRole('article').map((article) => within(article).getByRole('heading').textContent)

describe('the timeline', () => {
  test('has every article, newest first, under its month', async () => {
    open('/')
    await screen.findByRole('link', { name: XI_VOWS })
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      'April 2020',
      'March 2020',
    ])
    expect(headlines()).toEqual([XI_VOWS, COVID])
    expect(screen.getAllByRole('article')[0]?.getAttribute('aria-setsize')).toBe('2')
    expect(screen.getByText('China · Venezuela · Mexico · Argentina', { exact: false })).toBeTruthy()
  })

  test('fetches only the cards', async () => {
    const asked = serve()
    open('/')
    await screen.findByRole('link', { name: XI_VOWS })
    expect(asked.every((path) => path.startsWith('data/cards-'))).toBe(true)
  })

  test('selecting a country gives the number of articles next to it', async () => {
    const user = userEvent.setup()
    const { address } = open('/')
    await user.click(screen.getByRole('button', { name: 'Any country' }))
    const choice = await screen.findByRole('checkbox', { name: 'Kyrgyzstan 1 article' })
    await user.click(choice)
    expect(address()).toBe('/?country=kg')
    await waitFor(() => expect(headlines()).toEqual([COVID]))
    await user.click(screen.getByRole('checkbox', { name: 'Venezuela 1 article' }))
    await waitFor(() => expect(headlines()).toEqual([XI_VOWS, COVID]))
    await user.click(screen.getByRole('radio', { name: 'All selected countries 0 articles' }))
    expect(await screen.findByRole('heading', { name: 'No results' })).toBeTruthy()
  })

  test('the filter by country lists the selected ones first, and says what it gives', async () => {
    const user = userEvent.setup()
    const { address } = open('/?country=kg')
    await user.click(await screen.findByRole('button', { name: 'Country' }))
    const codes = () => screen.getAllByRole('checkbox').map(({ id }) => id)
    await waitFor(() => expect(codes().slice(0, 2)).toEqual(['country-KG', 'country-CN']))
    await user.click(screen.getByRole('checkbox', { name: 'China 2 articles' }))
    expect(codes().slice(0, 2)).toEqual(['country-CN', 'country-KG'])
    await user.click(screen.getByRole('radio', { name: 'All selected countries 1 article' }))
    expect(screen.getByRole('checkbox', { name: 'Venezuela 0 articles' })).toBeTruthy()
    await user.keyboard('?')
    expect(screen.queryByRole('dialog')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Show 1 article' }))
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(document.activeElement?.textContent).toBe('1 article')
    expect(address()).toBe('/?country=kg,cn&match=all')
  })

  test('a filter by main subject excludes other mentions', async () => {
    open('/?country=kz&scope=about')
    await waitFor(() => expect(headlines()).toEqual([COVID]))
  })

  test('filters are removed one by one or all at once', async () => {
    const user = userEvent.setup()
    const { address } = open('/?q=virus&country=ve&from=2020-04')
    await user.click(await screen.findByRole('button', { name: 'Remove filter: From April 2020' }))
    expect(address()).toBe('/?q=virus&country=ve')
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(address()).toBe('/')
    await waitFor(() => expect(headlines()).toHaveLength(2))
  })

  test('a range of dates is one filter', async () => {
    const user = userEvent.setup()
    const { address } = open('/?country=ve&from=2020-03&to=2020-04')
    await user.click(await screen.findByRole('button', { name: 'Remove filter: March – April 2020' }))
    expect(address()).toBe('/?country=ve')
  })

  test('the choice between any and all countries appears with the second country', async () => {
    const user = userEvent.setup()
    open('/')
    await user.click(screen.getByRole('button', { name: 'Any country' }))
    await user.click(await screen.findByRole('checkbox', { name: /^Kyrgyzstan/ }))
    expect(screen.queryByRole('group', { name: 'Match' })).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: /^Venezuela/ }))
    expect(await screen.findByRole('group', { name: 'Match' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Country' })).toBeTruthy()
  })

  test('typing shows the matching text, and is one history entry', async () => {
    const user = userEvent.setup()
    const { address, router, container } = open('/')
    await user.type(screen.getByRole('combobox', { name: /^Search/ }), 'pharmacy')
    await waitFor(() => expect(address()).toBe('/?q=pharmacy'))
    await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('Pharmacy'))
    expect(headlines()).toEqual([XI_VOWS])
    await router.navigate(-1)
    expect(address()).toBe('/')
  })

  test('an invalid date is rejected', async () => {
    const user = userEvent.setup()
    const { address } = open('/')
    await user.click(screen.getByRole('button', { name: 'Any date' }))
    await user.type(await screen.findByRole('textbox', { name: 'From' }), 'April')
    await user.click(screen.getByRole('button', { name: 'Apply' }))
    expect(screen.getByText(/^“April” isn’t a date. Try 2020, Apr 2020, 11 Apr 2020, /)).toBeTruthy()
    expect(address()).toBe('/')
    await user.clear(screen.getByRole('textbox', { name: 'From' }))
    await user.type(screen.getByRole('textbox', { name: 'From' }), '2020-04{Enter}')
    expect(address()).toBe('/?from=2020-04')
  })

  test('removing the query removes its effect on the count', async () => {
    const { router } = open('/?q=pharmacy')
    await waitFor(() => expect(headlines()).toEqual([XI_VOWS]))
    await router.navigate('/?from=1999&to=1999')
    expect(await screen.findByRole('heading', { name: 'No results' })).toBeTruthy()
    expect(screen.getByText('0 articles')).toBeTruthy()
  })

  test('invalid parameters of an address are reported', async () => {
    open('/?country=zz&from=soon&x=1')
    await screen.findByRole('link', { name: XI_VOWS })
    expect(await screen.findByText(/not a country code/)).toBeTruthy()
    expect(screen.getByText(/not a date/)).toBeTruthy()
    expect(screen.getByText(/unknown filter/)).toBeTruthy()
  })

  test('data that failed to load can be loaded again', async () => {
    serve((path) => path.startsWith('data/countries-'))
    const user = userEvent.setup()
    open('/?country=ve')
    expect((await screen.findByRole('alert')).textContent).toMatch(/Couldn’t load/)
    serve()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(headlines()).toEqual([XI_VOWS]))
  })

  test('a filter by country fetches its file, and one by month fetches none', async () => {
    const asked = serve()
    open('/?country=kg&from=2020-03&to=2020-03')
    await waitFor(() => expect(headlines()).toEqual([COVID]))
    const [countries, cards] = ['data/countries-', 'data/cards-'].map((kind) =>
      asked.filter((path) => path.startsWith(kind)).map((path) => path.replace(/.*\//, '')),
    )
    expect(countries).toEqual(['kg.json'])
    expect(cards).toEqual(['2020-03.0.json'])
    expect(asked).toHaveLength(2)
  })

  test('a card that failed to load says so in its row; the other rows are there', async () => {
    serve((path) => path.includes('/2020-04.'))
    const user = userEvent.setup()
    open('/')
    await screen.findByRole('link', { name: COVID })
    expect(await screen.findByText(/Couldn’t load this article/)).toBeTruthy()
    serve()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    await waitFor(() => expect(headlines()).toEqual([XI_VOWS, COVID]))
  })

  test('counts that failed to load do not affect the list, and can be loaded again', async () => {
    serve((path) => path.endsWith('/all.json'))
    const user = userEvent.setup()
    open('/?country=ve')
    await waitFor(() => expect(headlines()).toEqual([XI_VOWS]))
    await user.click(screen.getByRole('button', { name: 'Country' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/Couldn’t load/)
    expect(screen.queryByRole('status', { name: 'Loading…' })).toBeNull()
    expect(headlines()).toEqual([XI_VOWS])
    serve()
    await user.click(screen.getByRole('button', { name: 'Try again' }))
    expect(await screen.findByRole('checkbox', { name: 'Kyrgyzstan 1 article' })).toBeTruthy()
  })
})
