import { createHash } from 'node:crypto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bodyOf } from '../../src/archive/article.ts'
import { archive } from '../app/shipped.ts'
import { open, serve } from '../app/site.tsx'

vi.mock('../../src/search/engine.ts', async () => ({
  search: (await import('../app/shipped.ts')).searchShipped,
}))

beforeEach(() => {
  serve()
})
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const XI_VOWS = '/article/2020-04-11-xi-vows-to-back-nations-virus-fight'
const COVID = '/article/2020-03-25-covid-fight-adds-urgency-to-building-global-community-xi-says'
const [march, april] = archive.articles

describe('the reader', () => {
  test('shows the source, character for character', async () => {
    const { container } = open(XI_VOWS)
    await screen.findAllByText(/contributed to this story/)
    const shown = [...container.querySelectorAll('.prose .passage')]
      .map(({ textContent }) => textContent)
      .join('')
    expect(shown).toBe(april && bodyOf(april))
  })

  test('names every lost figure, and says once whose the paragraphs are', async () => {
    open(XI_VOWS)
    expect(await screen.findAllByRole('img', { name: 'Number missing in the source' })).toHaveLength(17)
    expect(screen.getByText(/17 figures are missing/).textContent).toContain('paragraphs are ours')
  })

  test('sets caption, credit and dateline as what they are', async () => {
    open(COVID)
    const caption = await screen.findByRole('figure', { name: /^Caption/ })
    expect(caption.textContent).toContain('Bishkek, Kyrgyzstan, June , .')
    expect(within(caption).getByText('Xinhua').parentElement?.textContent?.trim()).toBe('PhotoXinhua')
    expect(screen.getByText(/^BEIJING/)).toBeTruthy()
  })

  test('leads to the countries, the article before and the one after', async () => {
    open(COVID)
    const link = await screen.findByRole('link', { name: 'Kyrgyzstan' })
    expect(link.getAttribute('href')).toBe('/country/kg')
    const later = await screen.findByRole('link', { name: /^Later · 11 April 2020/ })
    expect(later.getAttribute('href')).toBe(XI_VOWS)
    expect(screen.queryByRole('link', { name: /^Earlier/ })).toBeNull()
  })

  test('stays within the filters that it was opened from', async () => {
    open(`${XI_VOWS}?country=ve`)
    expect(await screen.findByRole('link', { name: 'Back to the 1 article found' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: /^(Earlier|Later)/ })).toBeNull()
  })

  test('marks the words that were searched for', async () => {
    const { container } = open(`${COVID}?q=everlasting`)
    await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('everlasting'))
  })

  test('lights the passage that the address points to', async () => {
    const sentence = april?.blocks.at(-2)?.sentences[0]
    const { container } = open(`${XI_VOWS}#${sentence?.id}`)
    await waitFor(() => {
      const target = container.querySelector('[data-target]')
      expect(target?.textContent).toContain('From March')
      expect(document.activeElement).toBe(target)
    })
  })

  test('says where a passage is gone', async () => {
    open(`${XI_VOWS}#p-000000`)
    expect((await screen.findByRole('alert')).textContent).toContain('no longer in the article')
  })

  test('has the source one click away, with what proves it', async () => {
    const user = userEvent.setup()
    open(COVID)
    await user.click(await screen.findByText('The source text'))
    const source = screen.getByRole('region', { name: /003_65f6c9dcee56c2f5\.txt/ })
    const hash = createHash('sha256')
      .update(source.textContent ?? '')
      .digest('hex')
    expect(screen.getByText(hash)).toBeTruthy()
    expect(hash).toBe(march?.sha256)
    expect(screen.getByRole('link', { name: march?.file ?? '' }).getAttribute('href')).toBe(`${COVID}.txt`)
  })

  test('j and k go through the list, u goes back to it', async () => {
    const user = userEvent.setup()
    const { address } = open(XI_VOWS)
    await screen.findByRole('link', { name: /^Earlier/ })
    await user.keyboard('j')
    await waitFor(() => expect(address()).toBe(COVID))
    await screen.findByRole('link', { name: /^Later/ })
    await user.keyboard('k')
    await waitFor(() => expect(address()).toBe(XI_VOWS))
    await user.keyboard('u')
    await waitFor(() => expect(address()).toBe('/'))
  })

  test('an address that is nearly right offers what was meant', async () => {
    open('/article/2020-04-11-xi-vows-to-back-nation')
    expect(await screen.findByRole('heading', { name: 'There is no such page' })).toBeTruthy()
    const offered = await screen.findByRole('link', { name: 'Xi vows to back nations virus fight' })
    expect(offered.getAttribute('href')).toBe(XI_VOWS)
  })
})
