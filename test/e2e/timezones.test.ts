import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { histogramOf } from './histogram.ts'
import { COVID, XI_VOWS } from './shipped.ts'
import { soon, visitor } from './visit.ts'

const { open, origin } = visitor()

const dates = (page: Page) => page.locator('time').allTextContents()

describe.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('in %s', (timezoneId) => {
  test('every view has the days that were printed', async () => {
    const page = await open('/?from=2020-03-25&to=2020-04-11', { timezoneId })
    await page.getByRole('article').first().waitFor()
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId)
    expect(await dates(page)).toEqual(['11 April 2020, 07:2811Sat', '25 March 2020, 07:3625Wed'])
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'April 2020',
      'March 2020',
    ])
    const { bars, textOf } = await histogramOf(page)
    expect(await textOf(0)).toBe('25 March 2020: 1 article')
    expect(await textOf(bars - 1)).toBe('11 April 2020: 1 article')
    await page.getByRole('button', { name: /^Remove filter: 25 March.*11 April 2020$/ }).waitFor()

    await page.goto(origin() + XI_VOWS.address)
    await page.getByRole('link', { name: /^Earlier · 25 March 2020/ }).waitFor()
    // The second is that of the related article.
    await soon(() => dates(page)).toEqual(['Saturday, 11 April 2020, 07:28', '25 March 2020'])

    await page.goto(`${origin()}/country/kg`)
    await page.getByRole('article').getByRole('link', { name: COVID.headline }).waitFor()
    await page.getByRole('definition').filter({ hasText: '25 March 2020' }).waitFor()
    expect(await dates(page)).toEqual(['25 March 2020, 07:3625Wed'])

    await page.goto(`${origin()}/?country=mx&by=happened`)
    await page.getByText(/= 10 April 2020$/).waitFor()
    expect((await dates(page))[0]).toBe('10 April 202010Fri')

    await page.goto(`${origin()}/about`)
    await page.getByText(/25 March – 11 April 2020/).waitFor()
  })
})
