import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { XI_VOWS } from './shipped.ts'
import { focused, soon, visitor } from './visit.ts'

const { open } = visitor()

const WORDS = 'is willing to work with Venezuela'

async function opened(address = XI_VOWS.address, options = {}): Promise<Page> {
  const page = await open(address, options)
  await page.getByText('View source file').waitFor()
  return page
}

/** Selects words of the text, as a pointer would leave them. */
const select = (page: Page, from: string, to = from) =>
  page.evaluate(
    ([from, to]) => {
      const passages = [...document.querySelectorAll('.prose [id^="p-"]')]
      const find = (words: string) => {
        for (const passage of passages) {
          const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT)
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            const at = node.nodeValue?.indexOf(words) ?? -1
            if (at >= 0) return { node, at }
          }
        }
        throw new Error(`no “${words}”`)
      }
      const [first, last] = [find(from as string), find(to as string)]
      first.node.parentElement?.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      range.setStart(first.node, first.at)
      range.setEnd(last.node, last.at + (to as string).length)
      const selection = document.getSelection()
      selection?.removeAllRanges()
      selection?.addRange(range)
    },
    [from, to],
  )

const kept = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('dateline-kept') ?? '{}'))
const marked = (page: Page) => page.locator('mark.highlight').allTextContents()
const someWords = (page: Page) =>
  page.evaluate(() => {
    const texts = [...document.querySelectorAll('.prose p [id^="p-"]')].map(
      ({ textContent }) => textContent ?? '',
    )
    const plain = texts.filter((text) => text.length > 60 && !/ {2}/.test(text))
    const words = (text = '') => text.trim().split(' ').slice(2, 6).join(' ')
    return [words(plain[1]), words(plain[2])]
  })

describe('marking', () => {
  test('selected words are highlighted, take a note, and are there when the article is opened again', async () => {
    const page = await opened()
    const [words = WORDS] = await someWords(page)
    await select(page, words)
    const bar = page.getByRole('toolbar', { name: 'Selection actions' })
    await bar.getByRole('button', { name: 'Add note' }).click()
    const panel = page.getByRole('dialog', { name: 'Your highlight' })
    await panel.getByRole('textbox', { name: 'Note' }).fill('Compare with March.')
    await page.keyboard.press('Escape')
    expect((await marked(page)).join('')).toBe(words.trim())
    await page.reload()
    await page.getByText('View source file').waitFor()
    expect((await marked(page)).join('')).toBe(words.trim())
    await page.getByRole('button', { name: /^Your highlight “.*with a note: Compare with March\./ }).click()
    expect(await panel.getByRole('textbox').inputValue()).toBe('Compare with March.')
    await panel.getByRole('button', { name: 'Delete highlight' }).click()
    expect(await marked(page)).toEqual([])
    expect((await kept(page)).highlights).toEqual([])
  })

  test('takes whole words, and moves no line of the text', async () => {
    const page = await opened()
    const lines = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.prose [id^="p-"]')].map((passage) =>
          [...passage.getClientRects()].map(({ top, left, right }) =>
            [top + scrollY, left, right].map(Math.round),
          ),
        ),
      )
    const [words = ''] = await someWords(page)
    await select(page, words.slice(1, -1))
    const before = await lines()
    await page.keyboard.press('h')
    await page.getByRole('dialog', { name: 'Your highlight' }).waitFor()
    expect((await marked(page)).join('')).toBe(words)
    await page.keyboard.type('A note')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^Your highlight / }).waitFor()
    const extent = (all: number[][][]) => all.map((rects) => [rects[0]?.[0], rects.at(-1)?.[2]])
    expect(extent(await lines())).toEqual(extent(before))
  })

  test('is printed, with its note after the text', async () => {
    const page = await opened()
    const [words = ''] = await someWords(page)
    await select(page, words)
    await page.keyboard.press('h')
    await page.getByRole('dialog', { name: 'Your highlight' }).waitFor()
    await page.keyboard.type('Compare with March.')
    await page.keyboard.press('Escape')
    await page.emulateMedia({ media: 'print' })
    await page.getByRole('listitem').getByText('Compare with March.').waitFor()
    const number = page.getByRole('button', { name: /^Your highlight / })
    await soon(() => number.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"1"')
  })

  test('reaches over passages, and what is kept is the source’s own text', async () => {
    const page = await opened()
    const [from = '', to = ''] = await someWords(page)
    await select(page, from, to)
    await page.getByRole('toolbar').getByRole('button', { name: 'Highlight' }).click()
    await soon(async () => (await kept(page)).highlights?.length).toBe(1)
    const [{ quote }] = (await kept(page)).highlights
    const body = await page.evaluate(() =>
      [...document.querySelectorAll('.prose [id^="p-"]')].map(({ textContent }) => textContent).join(''),
    )
    expect(body).toContain(quote)
    expect((await marked(page)).join('')).toBe(quote)
  })

  test('goes by keys alone, passage by passage', async () => {
    const page = await opened()
    await page.getByRole('link', { name: 'Link to this passage' }).first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('toolbar', { name: 'Passage actions' }).waitFor()
    await page.keyboard.press('h')
    await page.getByRole('dialog', { name: 'Your highlight' }).waitFor()
    await page.keyboard.type('By keys: h and t are letters here.')
    await page.keyboard.press('Escape')
    await soon(() => focused(page)).toMatch(/^h-/)
    expect((await kept(page)).highlights[0].note).toBe('By keys: h and t are letters here.')
  })

  test('stands at the bottom where fingers select', async () => {
    const page = await opened(XI_VOWS.address, {
      viewport: { width: 390, height: 800 },
      hasTouch: true,
      isMobile: true,
    })
    const [words = ''] = await someWords(page)
    await select(page, words)
    const bar = page.getByRole('toolbar', { name: 'Selection actions' })
    await bar.waitFor()
    const box = await bar.boundingBox()
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(780)
  })

  test('that has lost its words is kept, and shown as such', async () => {
    const page = await opened()
    await page.evaluate(
      (slug) => {
        const now = '2026-01-01T00:00:00.000Z'
        const highlight = {
          id: 'gone',
          slug,
          headline: 'H',
          published: '2020-04-11',
          quote: 'These words have never been in the article.',
          before: '',
          after: '',
          note: 'Mine.',
          made: now,
          changed: now,
        }
        localStorage.setItem(
          'dateline-kept',
          JSON.stringify({ version: 1, articles: [], highlights: [highlight] }),
        )
      },
      XI_VOWS.address.replace('/article/', ''),
    )
    await page.goto(`${new URL(page.url()).origin}${XI_VOWS.address}#h-gone`)
    await page.reload()
    const section = page.getByRole('region', { name: 'Highlights from an earlier version' })
    await section.getByText('These words have never been').waitFor()
    await soon(() => focused(page)).toBe('h-gone')
  })

  test('is seen in another tab', async () => {
    const page = await opened()
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByText('View source file').waitFor()
    const [words = ''] = await someWords(page)
    await select(page, words)
    await page.getByRole('toolbar').getByRole('button', { name: 'Highlight' }).click()
    await soon(async () => (await marked(other)).join('')).toBe(words.trim())
  })
})
