import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { visitor } from './visit.ts'

const { open } = visitor()

const dates = (page: Page) => page.locator('time').allTextContents()

describe.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'])('in %s', (timezoneId) => {
  test('every view has the days that were printed', async () => {
    const timeline = await open('/?from=2020-03-25&to=2020-04-11', { timezoneId })
    await timeline.getByRole('article').first().waitFor()
    expect(await timeline.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe(timezoneId)
    expect(await dates(timeline)).toEqual(['11 April 2020, 07:2811Sat', '25 March 2020, 07:3625Wed'])
    expect(await timeline.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'April 2020',
      'March 2020',
    ])
    expect(await timeline.locator('[data-key]').first().getAttribute('title')).toBe(
      '25 March 2020: 1 article',
    )
    expect(await timeline.locator('[data-key]').last().getAttribute('title')).toBe('11 April 2020: 1 article')
    await timeline.getByRole('button', { name: 'Remove filter: from 25 March 2020' }).waitFor()

    const article = await open(XI_VOWS.address, { timezoneId })
    await article.getByRole('link', { name: /^Earlier · 25 March 2020/ }).waitFor()
    expect(await dates(article)).toEqual(['Saturday, 11 April 2020, 07:28'])

    const country = await open('/country/kg', { timezoneId })
    await country.getByRole('article').getByRole('link', { name: COVID.headline }).waitFor()
    await country.getByRole('definition').filter({ hasText: '25 March 2020' }).waitFor()
    expect(await dates(country)).toEqual(['25 March 2020, 07:3625Wed'])

    const happened = await open('/?country=mx&by=happened', { timezoneId })
    await happened.getByText(/= 10 April 2020$/).waitFor()
    expect((await dates(happened))[0]).toBe('10 April 202010Fri')

    const about = await open('/about', { timezoneId })
    await about.getByText('from 25 March 2020 to 11 April 2020').waitFor()
  })
})
