import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { monthsBetween } from '../../src/format/calendar.ts'
import { BIG, makeArticles } from './generate.ts'
import { drag, histogramOf } from './histogram.ts'
import { addressOf, focused, headlines, soon, visitor } from './visit.ts'

const { open, asked, errors, allLoaded } = visitor('big')
const made = makeArticles(BIG)
const newestFirst = made.toSorted((a, b) => (a.published < b.published ? 1 : -1))

/** The height of what stays at the top of the screen, in pixels: the header, and the bar with the month. */
const COVERED = 105

const scrollY = (page: Page) => page.evaluate(() => Math.round(window.scrollY))

/** The scroll position, once the rows above have been measured. */
async function settled(page: Page): Promise<number> {
  let last = -1
  await soon(async () => {
    const now = await scrollY(page)
    const same = now === last
    last = now
    if (!same) await page.waitForTimeout(250)
    return same
  }).toBe(true)
  return last
}

/** The places in the list of the rows that are on the screen, whole or in part. */
const onScreen = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article')]
      .filter((row) => {
        const { top, bottom } = row.getBoundingClientRect()
        return bottom > 0 && top < window.innerHeight
      })
      .map((row) => Number(row.getAttribute('aria-posinset'))),
  )

describe(`an archive of ${BIG} articles`, () => {
  test('has few of its rows in the page, each knowing its place', async () => {
    const page = await open('/')
    await soon(() => headlines(page)).toContain(newestFirst[0]?.headline)
    const rows = page.getByRole('article')
    expect(await rows.count()).toBeLessThan(40)
    expect(await rows.first().getAttribute('aria-posinset')).toBe('1')
    expect(await rows.first().getAttribute('aria-setsize')).toBe(String(BIG))
    expect((await headlines(page)).slice(0, 5)).toEqual(
      newestFirst.slice(0, 5).map(({ headline }) => headline),
    )
  })

  test('is scrolled to its end, where the last article is', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    const last = page.locator(`[aria-posinset="${BIG}"]`)
    // Rows are measured as they come, so the end moves a little on the way there.
    await soon(async () => {
      await page.keyboard.press('End')
      return (await onScreen(page)).includes(BIG)
    }).toBe(true)
    expect(await last.getByRole('heading').textContent()).toBe(newestFirst.at(-1)?.headline)
    await page.getByText('No tracking.').waitFor()
  })

  test('has no blank screen, wherever it comes to rest', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    for (const share of [0.5, 0.1, 0.93, 0.31, 0.77, 0]) {
      await page.evaluate((top) => window.scrollTo(0, top), share * height)
      await soon(async () => {
        const places = await onScreen(page)
        return places.length > 1 && places.every((place, index) => place === (places[0] ?? 0) + index)
      }).toBe(true)
    }
  })

  test('rows that come after a jump leave those that are there where they are, on a slow machine too', async () => {
    for (const width of [1280, 390]) {
      const page = await open('/', { viewport: { width, height: 800 } })
      await page.getByRole('article').first().waitFor()
      const session = await page.context().newCDPSession(page)
      for (const [share, rate] of [
        [0.3, 1],
        [0.66, 1],
        [0.2, 1],
        [0.9, 4],
        [0.4, 4],
      ] as const) {
        await session.send('Emulation.setCPUThrottlingRate', { rate })
        const moved = await page.evaluate(async (share) => {
          // Of the last look only: a row that left the screen may come back elsewhere.
          let boxes = new Map<string, DOMRect>()
          const moved: string[] = []
          const look = () => {
            // What stands below a row that gets its card moves with it.
            let grown = false
            const now = new Map<string, DOMRect>()
            for (const row of document.querySelectorAll('.spine [data-index]')) {
              const line = row.getAttribute('data-index') ?? ''
              const box = row.getBoundingClientRect()
              if (box.bottom < 1 || box.top > innerHeight) continue
              const before = boxes.get(line)
              now.set(line, box)
              if (!before) continue
              grown ||= Math.abs(before.height - box.height) > 1
              if (!grown && Math.abs(before.top - box.top) > 2)
                moved.push(`${line}: ${Math.round(before.top)} → ${Math.round(box.top)}`)
            }
            boxes = now
          }
          // As it is painted. A row that comes while sizes are told is measured a moment later, just before painting, too:
          // the change of the inner element is told after that.
          const clock = document.body.appendChild(document.createElement('div'))
          clock.style.cssText = 'position: fixed; left: -9px; height: 1px'
          const inner = clock.appendChild(document.createElement('div'))
          inner.style.height = '1px'
          const observer = new ResizeObserver(([first]) => {
            if (first?.target === inner) look()
            else inner.style.height = inner.style.height === '1px' ? '2px' : '1px'
          })
          observer.observe(clock)
          observer.observe(inner)
          scrollTo(0, share * document.documentElement.scrollHeight)
          // Until nothing has changed for a while and every card on the screen is there.
          let before = ''
          for (let still = 0, frame = 0; still < 20; frame++) {
            await new Promise(requestAnimationFrame)
            clock.style.width = `${1 + (frame % 2)}px`
            const now = JSON.stringify([...boxes])
            const waits = boxes.size <= 3 || document.querySelector('.spine [data-pending]')
            still = now === before && !waits ? still + 1 : 0
            before = now
          }
          observer.disconnect()
          clock.remove()
          return moved
        }, share)
        expect(moved, `${width} px, at ${share}`).toEqual([])
      }
    }
  })

  test('rows on the screen move by as much as is scrolled, up and down from its middle', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
    await soon(async () => (await onScreen(page)).length).toBeGreaterThan(2)
    await settled(page)
    const tops = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('article')].map(
          (row) => [Number(row.getAttribute('aria-posinset')), row.getBoundingClientRect().top] as const,
        ),
      )
    const from = (await onScreen(page))[0] ?? 0
    for (const step of [600, -600]) {
      for (let times = 0; times < 30; times++) {
        const before = new Map(await tops())
        await page.evaluate((by) => window.scrollBy(0, by), step)
        // Rows that have come have been measured.
        await page.waitForTimeout(100)
        const stayed = (await tops()).filter(([place]) => before.has(place))
        expect(stayed.length).toBeGreaterThan(0)
        for (const [place, top] of stayed)
          expect(Math.abs((before.get(place) ?? 0) - step - top)).toBeLessThan(2)
      }
      if (step > 0) expect((await onScreen(page))[0] ?? 0).toBeGreaterThan(from + 80)
    }
    expect(Math.abs(((await onScreen(page))[0] ?? 0) - from)).toBeLessThanOrEqual(1)
  })

  test('back from an article brings place and focus', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
    await soon(async () => (await onScreen(page)).length).toBeGreaterThan(2)
    // The first is half behind the bar that says which month this is.
    const place = (await onScreen(page))[2]
    const link = page.locator(`[aria-posinset="${place}"]`).getByRole('link')
    const name = await link.textContent()
    const id = await link.getAttribute('id')
    const before = await settled(page)
    const top = (await link.boundingBox())?.y ?? 0
    await link.click()
    await page.getByRole('heading', { level: 1, name: name ?? '' }).waitFor()
    await soon(() => scrollY(page)).toBe(0)
    await page.goBack()
    await link.waitFor()
    await soon(() => focused(page)).toBe(id)
    await soon(async () => Math.abs((await scrollY(page)) - before)).toBeLessThanOrEqual(2)
    await soon(async () => Math.abs(((await link.boundingBox())?.y ?? 0) - top)).toBeLessThanOrEqual(2)
  })

  test('the list jumps to a month, which the address keeps', async () => {
    const page = await open('/')
    const bar = page.getByRole('combobox', { name: 'Jump to month' })
    await bar.selectOption('2018-03')
    const heading = page.getByRole('heading', { name: /^March 2018/ })
    await soon(() => addressOf(page)).toBe('/#2018-03')
    await soon(async () => (await heading.boundingBox())?.y ?? 0).toBeLessThan(COVERED + 36)
    const first = newestFirst.findIndex(({ published }) => published.startsWith('2018-03'))
    await page.getByText(`Article ${first + 1} of ${BIG}`).waitFor()
    // Arrow keys go on from there; Enter brings the focus along.
    await bar.focus()
    await page.keyboard.press('ArrowDown')
    await soon(() => addressOf(page)).toBe('/#2018-02')
    await page.keyboard.press('Enter')
    await soon(() => focused(page)).toBe('2018-02')
    const next = newestFirst.findIndex(({ published }) => published.startsWith('2018-02')) + 1
    await page.locator(`[aria-posinset="${next}"]`).getByRole('link').waitFor()
    await page.keyboard.press('Tab')
    await soon(() =>
      page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-posinset')),
    ).toBe(String(next))
  })

  test('an address that ends in a month opens there', async () => {
    const page = await open('/?sort=oldest#2018-03')
    const heading = page.getByRole('heading', { name: /^March 2018/ })
    await soon(async () => (await heading.boundingBox())?.y ?? 0).toBeLessThan(COVERED + 36)
  })

  test('so does one that is changed by hand, and a month stays in its place as excerpts come', async () => {
    const page = await open('/?q=ministers&sort=newest')
    await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
    for (const [month, name] of [
      ['2018-03', /^March 2018/],
      ['2019-06', /^June 2019/],
    ] as const) {
      await page.evaluate((to) => {
        location.hash = to
      }, month)
      const top = async () => (await page.getByRole('heading', { name }).boundingBox())?.y ?? 0
      await soon(async () => Math.abs((await top()) - COVERED)).toBeLessThan(3)
      // Until the texts have come, and then some.
      await allLoaded(page)
      expect(Math.abs((await top()) - COVERED)).toBeLessThan(3)
      await soon(() => page.getByRole('combobox', { name: 'Jump to month' }).inputValue()).toBe(month)
    }
  })

  test('the list jumps to any day, and says if there is nothing on it', async () => {
    const page = await open('/')
    await page.getByRole('button', { name: 'Jump to date' }).click()
    const field = page.getByRole('textbox', { name: 'Jump to date' })
    await field.fill('soon')
    await field.press('Enter')
    await page.getByText(/^“soon” isn’t a date/).waitFor()
    // Days of made-up articles end with the 28th.
    await field.fill('2018-03-31')
    await field.press('Enter')
    await soon(() => addressOf(page)).toBe('/#2018-03-31')
    const near = newestFirst.findIndex(({ published }) => published < '2018-03-31')
    await soon(() =>
      page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-posinset')),
    ).toBe(String(near + 1))
    await page.getByText('Nothing on 31 March 2018. Showing the closest earlier date,').waitFor()
    await page.goBack()
    await soon(() => addressOf(page)).toBe('/')
  })

  test('j and k go from row to row, faster than cards come, and o opens one', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    const at = () =>
      page.evaluate(
        () => document.activeElement?.closest('[data-index] article, [data-index]')?.querySelector('a')?.id,
      )
    const id = (place: number) => page.locator(`[aria-posinset="${place}"] h3 a`).getAttribute('id')
    await page.keyboard.press('j')
    await soon(at).toBe(await id(1))
    for (let press = 0; press < 40; press++) await page.keyboard.press('j')
    await page.locator('[aria-posinset="41"]').waitFor()
    await soon(() => focused(page)).toBe(await id(41))
    const box = await page.locator(':focus').boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(COVERED)
    await page.keyboard.press('k')
    await soon(() => focused(page)).toBe(await id(40))
    await page.keyboard.press('o')
    await page
      .getByRole('heading', { level: 1, name: newestFirst[39]?.headline ?? '', exact: true })
      .waitFor()
  })

  test('articles and events are in one list', async () => {
    const page = await open('/?by=both')
    await page.getByText(`${BIG} articles by publication date`).waitFor()
    const rows = page.getByRole('article')
    await rows.first().waitFor()
    expect(Number(await rows.first().getAttribute('aria-setsize'))).toBeGreaterThan(2 * BIG)
    expect(await rows.count()).toBeLessThan(40)
  })

  test('the row that has the focus stays in the page, however far one scrolls', async () => {
    const page = await open('/')
    const link = page.locator('[aria-posinset="3"]').getByRole('link')
    await link.focus()
    const id = await link.getAttribute('id')
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
    await soon(async () => (await onScreen(page))[0] ?? 0).toBeGreaterThan(100)
    expect(await focused(page)).toBe(id)
    await page.keyboard.press('Tab')
    await soon(() =>
      page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-posinset')),
    ).toBe('4')
  })

  test('the browser’s key for finding text points to the search box', async () => {
    const page = await open('/')
    await page.getByRole('combobox', { name: 'Jump to month' }).waitFor()
    await page.keyboard.press('Control+f')
    await page.getByText(`Press / to search all ${BIG}`).waitFor()
  })

  test('Tab goes from row to row, through those that were not in the page yet', async () => {
    const page = await open('/')
    await page.locator('[aria-posinset="1"]').getByRole('link').focus()
    for (let place = 1; place <= 25; place++) {
      await soon(() =>
        page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('aria-posinset')),
      ).toBe(String(place))
      await page.keyboard.press('Tab')
    }
  })

  test.each(['Kenya', 'Vietnam'])('a filter by %s leaves as many as name it', async (country) => {
    const naming = newestFirst.filter(({ countries }) => countries.includes(country))
    const page = await open('/')
    await page.getByRole('button', { name: 'Any country' }).click()
    await soon(() => focused(page)).toBe('Find a country')
    // None of these letters is a shortcut here.
    await page.keyboard.type(country)
    await page.getByRole('checkbox', { name: `${country} ${naming.length} articles` }).click()
    await page
      .getByRole('status')
      .filter({ hasText: `${naming.length} articles` })
      .waitFor()
    await soon(async () => (await headlines(page)).slice(0, 3)).toEqual(
      naming.slice(0, 3).map(({ headline }) => headline),
    )
    await page.getByRole('button', { name: `Show ${naming.length} articles` }).click()
    await soon(() => focused(page)).toBe('results')
  })

  test('a drag over the histogram leaves the articles of its months', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    const { middleOf } = await histogramOf(page)
    const first = newestFirst.at(-1)?.published ?? ''
    const bar = (month: string) => middleOf(monthsBetween(first, month))
    await drag(page, bar('2018-03'), bar('2018-06'))
    await soon(() => addressOf(page)).toBe('/?from=2018-03&to=2018-06')
    const left = newestFirst.filter(({ published }) => published >= '2018-03' && published < '2018-07')
    await page
      .getByRole('status')
      .filter({ hasText: `${left.length} articles` })
      .waitFor()
    await soon(async () => (await headlines(page))[0]).toBe(left[0]?.headline)
  })

  test('a search finds the one article that has the words', async () => {
    const page = await open('/')
    await page.getByRole('combobox', { name: /^Search/ }).fill('"item 417"')
    await soon(() => headlines(page)).toEqual([made[417]?.headline])
  })

  test('j goes through all that a filter leaves', async () => {
    const left = newestFirst.filter(({ countries }) => countries.includes('Iceland'))
    const page = await open('/?country=is')
    // Cards come in several files, and not always the first one first.
    await page.locator('[aria-posinset="1"]').getByRole('link').click()
    for (const { headline } of left.slice(0, 6)) {
      await page.getByRole('heading', { level: 1, name: headline, exact: true }).waitFor()
      // The link stands there as soon as the next one is known.
      await page.getByRole('link', { name: /^Earlier/ }).waitFor()
      await page.keyboard.press('j')
    }
    expect(addressOf(page)).toContain('?country=is')
  })

  test('has what happened in few of its rows too; back from a passage brings place and focus', async () => {
    const page = await open('/?by=happened&sort=oldest')
    const rows = page.getByRole('article')
    await rows.first().waitFor()
    const all = Number(await rows.first().getAttribute('aria-setsize'))
    expect(all).toBeGreaterThan(BIG)
    expect(await rows.count()).toBeLessThan(40)
    await page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2))
    await soon(async () => (await onScreen(page)).length).toBeGreaterThan(2)
    await settled(page)
    const places = await onScreen(page)
    // Not behind the header: the page would scroll before the click.
    const place = places[Math.floor(places.length / 2)]
    const link = page.locator(`[aria-posinset="${place}"]`).getByRole('link')
    const id = await link.getAttribute('id')
    const top = (await link.boundingBox())?.y ?? 0
    await link.click()
    await page.locator('[data-target]').waitFor()
    await page.goBack()
    await link.waitFor()
    await soon(() => focused(page)).toBe(id)
    await soon(async () => Math.abs(((await link.boundingBox())?.y ?? 0) - top)).toBeLessThanOrEqual(2)
  })

  test('a click on the histogram of events leaves the number that the bar shows', async () => {
    const page = await open('/?by=happened')
    const { bars, middleOf, textOf } = await histogramOf(page)
    let bar = Math.floor(bars / 4)
    while (!(await textOf(bar)).startsWith('March 2018')) bar++
    const promised = Number(/: ([\d,]+)/.exec(await textOf(bar))?.[1]?.replace(',', ''))
    const { x, y } = middleOf(bar)
    await page.mouse.click(x, y)
    await soon(() => addressOf(page)).toBe('/?from=2018-03&to=2018-03&by=happened')
    await page
      .getByRole('status')
      .filter({ hasText: `${promised} events` })
      .waitFor()
  })

  test('a country’s page has the passages of each article that it shows', async () => {
    const page = await open('/country/is')
    const row = page.getByRole('article').first()
    await row.getByRole('listitem').first().waitFor()
    expect(await row.locator('.mention').first().textContent()).toBe('Iceland')
  })

  describe('loads what is on the screen and what was asked for, and nothing else:', () => {
    /** The data that a page has asked for: kinds, and names within their folders. */
    const data = (page: Page) => [
      ...new Set(
        asked(page)
          .filter((url) => url.includes('/data/'))
          .map((url) => url.replace(/.*\/data\//, '').replace(/-[0-9a-f]{8,}/, '')),
      ),
    ]
    const isCard = (path: string) => path.startsWith('cards/')

    test.each<[string, string, string[], RegExp]>([
      ['at first', '/', [], /^cards\/2020-(?:09|1[0-2])\./],
      ['a country and a month', '/?country=cn&from=2018-03&to=2018-04', ['countries/cn.json'], /2018-0[34]/],
      ['a month', '/?from=2018-03&to=2018-04', [], /2018-0[34]/],
      ['a day', '/?from=2018-03-10&to=2018-03', ['days.json'], /2018-03/],
      ['a country’s page', '/country/ke', ['countries/ke.json'], /^cards/],
    ])('%s', async (_, address, files, cards) => {
      const page = await open(address)
      await page.getByRole('article').first().waitFor()
      await allLoaded(page)
      expect(data(page).filter((path) => !isCard(path) && !path.startsWith('body'))).toEqual(files)
      expect(data(page).filter(isCard).length).toBeGreaterThan(0)
      expect(data(page).filter((path) => isCard(path) && !cards.test(path))).toEqual([])
    })

    test('an open panel: what it counts', async () => {
      const page = await open('/')
      await page.getByRole('button', { name: 'Any date' }).click()
      await page.getByRole('button', { name: /^2018/ }).waitFor()
      expect(data(page).filter((path) => !isCard(path))).toEqual(['days.json'])
      await page.getByRole('button', { name: 'Any country' }).click()
      await page.getByRole('checkbox', { name: /^Kenya/ }).click()
      await soon(() => addressOf(page)).toBe('/?country=ke')
      await page.getByRole('article').first().waitFor()
      // Of all countries, the one that is chosen is known.
      expect(data(page).filter((path) => !isCard(path))).toEqual(['days.json', 'countries/all.json'])
    })
  })

  test('days that failed to load can be loaded again in the date filter', async () => {
    const page = await open('/')
    await page.route('**/data/days-*', (route) => route.abort())
    await page.getByRole('button', { name: 'Any date' }).click()
    await page.getByRole('alert').filter({ hasText: 'Couldn’t load dates.' }).waitFor()
    expect((await headlines(page))[0]).toBe(newestFirst[0]?.headline)
    await page.unroute('**/data/days-*')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('button', { name: /^2018/ }).waitFor()
    // The browser says of each request that it failed.
    errors(page).length = 0
  })
})
