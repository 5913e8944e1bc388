import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bodyOf } from '../../src/archive/article.ts'
import { archive } from '../app/sample-archive.ts'
import { open, serve } from '../app/site.tsx'

vi.mock('../../src/search/engine.ts', async () => ({
  search: (await import('../app/sample-archive.ts')).searchSampleArchive,
}))

beforeEach(() => {
  serve()
})
afterEach(() => {
  cleanup()
  localStorage.clear()
  vi.unstubAllGlobals()
})

const XI_VOWS = '/article/2020-04-11-xi-vows-to-back-nations-virus-fight'
const COVID = '/article/2020-03-25-covid-fight-adds-urgency-to-building-global-community-xi-says'
const april = archive.articles[1]

const textOf = (container: Element) =>
  [...container.querySelectorAll('.prose [id^="p-"]')].map(({ textContent }) => textContent).join('')
const toggle = () => screen.findByRole('button', { name: 'Annotations' })

describe('annotations', () => {
  test('are hidden at first, and stay on once they are turned on', async () => {
    const user = userEvent.setup()
    const { container, router } = open(XI_VOWS)
    await toggle()
    expect(container.querySelector('.prose a[href^="/country"]')).toBeNull()
    expect(container.querySelector('.prose time')).toBeNull()
    await user.click(await toggle())
    expect(container.querySelector('.prose a[href^="/country"]')).toBeTruthy()
    await router.navigate(COVID)
    await screen.findByTitle('= 24 March 2020')
    expect((await toggle()).getAttribute('aria-pressed')).toBe('true')
  })

  test('link each mention to its country', async () => {
    const user = userEvent.setup()
    open(XI_VOWS)
    await toggle()
    await user.keyboard('m')
    const capital = (await screen.findAllByRole('link', { name: /^Caracas: Venezuela \(from capital\)$/ }))[0]
    expect(capital?.getAttribute('href')).toBe('/country/ve')
    expect(capital?.dataset.code).toBe('VE')
    await user.keyboard('m')
    expect(screen.queryByRole('link', { name: /^Caracas/ })).toBeNull()
  })

  test('are reached by Tab once for each country', async () => {
    const user = userEvent.setup()
    const { container } = open(XI_VOWS)
    await user.click(await toggle())
    const stops = [...container.querySelectorAll<HTMLAnchorElement>('a.mention:not([tabindex="-1"])')]
    const codes = stops.map(({ pathname }) => pathname)
    expect(new Set(codes).size).toBe(codes.length)
    expect(codes.length).toBe(april?.countries.length)
  })

  test('show the resolved date of each time expression', async () => {
    const user = userEvent.setup()
    const { container } = open(XI_VOWS)
    await user.click(await toggle())
    const times = [...container.querySelectorAll<HTMLTimeElement>('.prose time')]
    const night = times.find(({ textContent }) => /Friday night/.test(textContent ?? ''))
    expect(night?.dateTime).toBe('2020-04-10')
    expect(night?.title).toBe('= 10 April 2020')
    expect(night?.dataset.resolved).toBe('10 April 2020')
    expect(times.some(({ title }) => title === '= April 2020 (numbers missing)')).toBe(true)
  })

  test('leave the text unchanged, with search hits in it', async () => {
    const user = userEvent.setup()
    const { container } = open(`${XI_VOWS}?q=china`)
    await user.click(await toggle())
    await waitFor(() => expect(container.querySelector('.prose .mention mark')).toBeTruthy())
    expect(textOf(container)).toBe(april && bodyOf(april))
    expect(screen.getAllByRole('img', { name: 'Number missing in the source' })).toHaveLength(17)
  })
})

test('an article opened from the events leads back to them, and on to the next', async () => {
  open(`${COVID}?by=happened`)
  const found = archive.articles.reduce((sum, { events }) => sum + events.length, 0)
  expect(await screen.findByRole('link', { name: `Back to ${found} results` })).toBeTruthy()
  expect(await screen.findByRole('link', { name: /^Previous · 11 April 2020/ })).toBeTruthy()
})
