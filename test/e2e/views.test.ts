import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { CONTRAST, RULES, violations } from './axe.ts'
import { atRest, movements } from './layout-shifts.ts'
import { VIEWS, type View } from './routes.ts'
import { XI_VOWS } from './shipped.ts'
import { soon, visitor } from './visit.ts'

// Without a cache, fonts and data arrive late: that is when a page may move.
const { open, setTextSize } = visitor('shipped', { cache: false })

/** Each view is looked at once in these widths, each of them in one theme. */
const WIDTHS = [
  { width: 390, theme: 'night' },
  { width: 1280, theme: 'paper' },
  { width: 320, theme: 'paper' },
] as const
/** Colours do not change with the width, so one width is enough for the contrast of the other themes. */
const OTHER_THEMES = ['white', 'sepia', 'night'] as const

/** Returns what stands out of a page to its right, if the page can be scrolled sideways. */
const outside = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    // A new width takes effect in the next frame.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    const root = document.documentElement
    if (root.scrollWidth <= root.clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5,
    )
    return [
      `${root.scrollWidth} of ${root.clientWidth} px`,
      ...wide.map((element) => element.outerHTML.slice(0, 120)),
    ]
  })

/** The first view of each address: its other views are opened by a click, after which a page may move. */
const firstOfAddress = new Set(new Map(VIEWS.toReversed().map((view) => [view.address, view])).values())

/** The widths in which a view is loaded anew, to see whether it moves. Filters are the same parts in every width. */
const loads = (view: View) => {
  if (!firstOfAddress.has(view)) return WIDTHS.slice(1, 2)
  return view.address.includes('?') ? WIDTHS.slice(0, 1) : WIDTHS.slice(0, 2)
}

describe('every view is accessible, fits its window, and does not move while it loads:', () => {
  test.each(VIEWS)('$name', { timeout: 60_000 }, async (view) => {
    let page: Page | undefined
    for (const { width, theme } of loads(view)) {
      // The same page again, where it was loaded before.
      page = await open(view.address, { viewport: { width, height: 800 } }, page)
      if (firstOfAddress.has(view)) {
        await atRest(page)
        expect(await movements(page), `moves at ${width} px`).toEqual([])
      }
      await view.arrive(page)
      // The page's own policy allows no inline script; what the debugger evaluates is exempt from it.
      expect(await violations(page, theme, RULES), `axe at ${width} px, ${theme}`).toEqual([])
      // Late movements have had the time of axe's work to happen. After a click, they are what the reader asked for.
      if (firstOfAddress.has(view) && !(await page.evaluate(() => navigator.userActivation.hasBeenActive)))
        expect(await movements(page), `moves later at ${width} px`).toEqual([])
    }
    const last = page as Page
    for (const { width, theme } of WIDTHS.filter((each) => !loads(view).includes(each))) {
      await last.setViewportSize({ width, height: 800 })
      expect(await violations(last, theme, RULES), `axe at ${width} px, ${theme}`).toEqual([])
    }
    await last.setViewportSize({ width: 1280, height: 800 })
    for (const theme of OTHER_THEMES)
      expect(await violations(last, theme, CONTRAST), `contrast in ${theme}`).toEqual([])

    // Small capitals come from the font: texts are written as in any other face.
    const caps = last.locator('.caps')
    const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' '))
    expect(plain(await caps.allInnerTexts())).toEqual(plain(await caps.allTextContents()))

    for (const width of [1720, 1280, 768, 390, 320]) {
      await last.setViewportSize({ width, height: 800 })
      expect(await outside(last), `sideways at ${width} px`).toEqual([])
    }
    // The setting of the browser itself, which widths in rem and em follow.
    await setTextSize(last, 32)
    expect(await last.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px')
    for (const width of [1280, 640, 390, 320]) {
      await last.setViewportSize({ width, height: 800 })
      expect(await outside(last), `sideways at ${width} px, text at 200 %`).toEqual([])
    }
  })
})

describe('the look of a page', () => {
  test('breaks a word that fills many lines', async () => {
    const page = await open(`/?q=${'x'.repeat(200)}`, { viewport: { width: 320, height: 640 } })
    await page.getByRole('heading', { name: 'No results' }).waitFor()
    expect(await outside(page)).toEqual([])
  })

  test('has lines of 60 to 68 characters where there is room', async () => {
    const page = await open(XI_VOWS.address)
    await page.getByText('View source file').waitFor()
    await page.evaluate(() => document.fonts.ready)
    const mean = await page.evaluate(() => {
      let characters = 0
      let lines = 0
      for (const passage of document.querySelectorAll('.prose p')) {
        const rows = Math.round(
          passage.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(passage).lineHeight),
        )
        // The last line is seldom full: on average it is half a line.
        if (rows < 3) continue
        characters += passage.textContent?.length ?? 0
        lines += rows - 0.5
      }
      return characters / lines
    })
    expect(mean).toBeGreaterThan(58)
    expect(mean).toBeLessThan(70)
  })

  test('has small capitals of one height, whether a letter is written small or large', async () => {
    const page = await open('/')
    const caps = page.locator('.caps').first()
    await page.evaluate(() => document.fonts.load('16px "Alegreya SC"'))
    const width = (text: string) =>
      caps.evaluate((each, text) => {
        const part = document.createElement('span')
        part.textContent = text
        each.append(part)
        const { width } = part.getBoundingClientRect()
        part.remove()
        return width
      }, text)
    const letters = 'Beijing Évian'
    expect(await width(letters.toUpperCase())).toBe(await width(letters.toLowerCase()))
  })

  test('is dark on light in print, whatever the theme', async () => {
    const page = await open('/', { colorScheme: 'dark' })
    await page.getByRole('article').first().waitFor()
    const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    expect(await paper()).toBe('rgb(23, 21, 18)')
    await page.emulateMedia({ media: 'print' })
    // The style sheet for print loads after the first view.
    await soon(paper).toBe('rgb(255, 255, 255)')
  })

  test('shows the bars and the marks where colours are forced', async () => {
    const page = await open('/?from=2020-04&to=2020-04&by=happened', { forcedColors: 'active' })
    await page.getByRole('article').first().waitFor()
    const looks = await page.locator('body, .bars, .spine-mark, .handle').evaluateAll((all) =>
      all.map((each) => {
        const { backgroundColor, fill, fillOpacity } = getComputedStyle(each)
        const isBar = each.classList.contains('bars')
        return { name: each.getAttribute('class'), colour: isBar ? fill : backgroundColor, fillOpacity }
      }),
    )
    const [paper, ...shapes] = looks
    const looksOf = (name: string) => shapes.filter((shape) => shape.name === name)
    expect(looksOf('bars')[0]?.colour).not.toBe(paper?.colour)
    expect(looksOf('bars')[0]?.fillOpacity).not.toBe(looksOf('bars outside')[0]?.fillOpacity)
    expect(looksOf('spine-mark mt-2.5 justify-self-center hollow').length).toBeGreaterThan(0)
  })
})
