import { createHash } from 'node:crypto'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
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
  vi.unstubAllGlobals()
})

const XI_VOWS = '/article/2020-04-11-xi-vows-to-back-nations-virus-fight'
const COVID = '/article/2020-03-25-covid-fight-adds-urgency-to-building-global-community-xi-says'
const [march, april] = archive.articles

describe('the reader', () => {
  test('shows the source, character for character', async () => {
    const { container } = open(XI_VOWS)
    await screen.findAllByText(/contributed to this story/)
    const shown = [...container.querySelectorAll('.prose [id^="p-"]')]
      .map(({ textContent }) => textContent)
      .join('')
    expect(shown).toBe(april && bodyOf(april))
  })

  test('labels every missing number, and says once that paragraph breaks were added', async () => {
    open(XI_VOWS)
    expect(await screen.findAllByRole('img', { name: 'Number missing in the source' })).toHaveLength(17)
    expect(screen.getByText(/17 numbers are missing/).textContent).toContain('Paragraph breaks were added.')
  })

  test('shows the caption, credit and dateline as such', async () => {
    open(COVID)
    const caption = await screen.findByRole('figure', { name: /^Caption/ })
    expect(caption.textContent).toContain('Bishkek, Kyrgyzstan, June , .')
    expect(within(caption).getByText('Xinhua').parentElement?.textContent?.trim()).toBe('PhotoXinhua')
    expect(screen.getByText(/^BEIJING/)).toBeTruthy()
  })

  test('links to the countries and the neighbouring articles', async () => {
    open(COVID)
    const link = await screen.findByRole('link', { name: 'Kyrgyzstan' })
    expect(link.getAttribute('href')).toBe('/country/kg')
    const later = await screen.findByRole('link', { name: /^Later · 11 April 2020/ })
    expect(later.getAttribute('href')).toBe(XI_VOWS)
    expect(screen.queryByRole('link', { name: /^Earlier/ })).toBeNull()
  })

  test('keeps the filters of the list that it was opened from', async () => {
    open(`${XI_VOWS}?country=ve`)
    expect(await screen.findByRole('link', { name: 'Back to 1 result' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: /^(Earlier|Later)/ })).toBeNull()
  })

  test('marks search hits', async () => {
    const { container } = open(`${COVID}?q=everlasting`)
    await waitFor(() => expect(container.querySelector('mark')?.textContent).toBe('everlasting'))
  })

  test('counts the search hits, and leads from one to the next', async () => {
    const user = userEvent.setup()
    const { container } = open(`${XI_VOWS}?q=Venezuela`)
    const bar = await screen.findByRole('group', { name: 'Search matches' })
    const marks = [...container.querySelectorAll('.prose mark')]
    const current = () => marks.findIndex((mark) => mark.hasAttribute('data-current'))
    expect(marks.length).toBeGreaterThan(2)
    expect(within(bar).getByRole('status').textContent).toBe(`${marks.length} matches`)
    await user.click(within(bar).getByRole('button', { name: 'Next match' }))
    expect(current()).toBe(0)
    await user.keyboard('n')
    expect(current()).toBe(1)
    expect(within(bar).getByRole('status').textContent).toBe(`2 of ${marks.length}`)
    await user.keyboard('{Shift>}N{/Shift}')
    await user.click(within(bar).getByRole('button', { name: 'Previous match' }))
    expect(current()).toBe(marks.length - 1)
    await user.keyboard('n')
    expect(current()).toBe(0)
  })

  test('highlights and focuses the linked passage', async () => {
    const sentence = april?.blocks.at(-2)?.sentences[0]
    const { container } = open(`${XI_VOWS}#${sentence?.id}`)
    await waitFor(() => {
      const target = container.querySelector('[data-target]')
      expect(target?.textContent).toContain('From March')
      expect(document.activeElement).toBe(target)
    })
  })

  test('says that a linked passage is missing', async () => {
    open(`${XI_VOWS}#p-000000`)
    expect((await screen.findByRole('alert')).textContent).toBe(
      'The linked passage is no longer in this article.',
    )
  })

  test('shows the source file with its checksum', async () => {
    const user = userEvent.setup()
    open(COVID)
    await user.click(await screen.findByText('View source file'))
    const source = await screen.findByRole('region', { name: /003_65f6c9dcee56c2f5\.txt/ })
    const hash = createHash('sha256')
      .update(source.textContent ?? '')
      .digest('hex')
    expect(await screen.findByText(hash)).toBeTruthy()
    expect(hash).toBe(march?.sha256)
  })

  test('offers the source text and Markdown as downloads', async () => {
    const user = userEvent.setup()
    const saved: { name: string; blob: Blob }[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      saved.push({ name: '', blob: blob as Blob })
      return 'blob:x'
    })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      Object.assign(saved.at(-1) ?? {}, { name: this.download })
    })
    open(COVID)
    await user.click(await screen.findByText('View source file'))
    await user.click(await screen.findByRole('button', { name: 'Source text' }))
    await user.click(screen.getByRole('button', { name: 'Markdown' }))
    await waitFor(() => expect(saved.map(({ name }) => name)).toEqual([march?.file, `${march?.slug}.md`]))
    expect(await saved[0]?.blob.text()).toBe(march?.source)
    expect(await saved[1]?.blob.text()).toMatch(/^---\ntitle: "COVID fight/)
    vi.restoreAllMocks()
  })

  test('j and k step through the list, u goes back to it', async () => {
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

  test('suggests the article of a misspelt address', async () => {
    open('/article/2020-04-11-xi-vows-to-back-nation')
    expect(await screen.findByRole('heading', { name: 'Page not found' })).toBeTruthy()
    const offered = await screen.findByRole('link', { name: 'Xi vows to back nations virus fight' })
    expect(offered.getAttribute('href')).toBe(XI_VOWS)
  })
})
