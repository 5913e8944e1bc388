import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, headlines, soon, visitor } from './visit.ts'

const { open } = visitor()

describe('find by country', () => {
  test('a filter by country leaves the articles that mention it', async () => {
    const page = await open('/')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline, COVID.headline])
    await page.getByRole('button', { name: 'Any country' }).click()
    await page.getByRole('checkbox', { name: /^Mexico/ }).click()
    await soon(() => addressOf(page)).toBe('/?country=mx')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    expect(await page.getByRole('button', { name: 'Remove filter: Mexico' }).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Country', exact: true }).isVisible()).toBe(true)
    expect(await page.getByRole('status').filter({ hasText: '1 article' }).count()).toBe(1)
  })

  test('any of two countries gives more results, all of them fewer', async () => {
    const page = await open('/?country=kg,mx')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline, COVID.headline])
    await page.locator('#countries-button').click()
    await page.getByRole('radio', { name: /^All selected countries 0/ }).click()
    await soon(() => addressOf(page)).toBe('/?country=kg,mx&match=all')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
    await page.getByRole('button', { name: 'Match any selected country' }).click()
    await soon(() => headlines(page)).toHaveLength(2)
  })

  test('a filter by main subject leaves out other mentions', async () => {
    const page = await open('/?country=kg')
    await soon(() => headlines(page)).toEqual([COVID.headline])
    await page.locator('#countries-button').click()
    await page.getByRole('radio', { name: /^Main subject only 0/ }).click()
    await soon(() => addressOf(page)).toBe('/?country=kg&scope=about')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
  })

  test('the number beside each choice is the number of articles with it, under the other filters', async () => {
    for (const [address, others] of [
      ['/?country=kg', false],
      ['/?country=kg&match=all', true],
    ] as const) {
      const page = await open(address)
      await page.locator('#countries-button').click()
      await page.locator('#country-CN').waitFor()
      if (!others) await page.locator('#country-KG').click()
      for (const code of ['CN', 'VE', 'KZ', 'NG']) {
        const choice = page.getByRole('listitem').filter({ has: page.locator(`#country-${code}`) })
        const promised = Number(/\d+/.exec((await choice.textContent()) ?? '')?.[0])
        await page.locator(`#country-${code}`).click()
        await soon(() => headlines(page)).toHaveLength(promised)
        expect(await page.getByRole('button', { name: /^Show \d/ }).textContent()).toContain(`${promised} `)
        await page.locator(`#country-${code}`).click()
        await soon(() => headlines(page)).toHaveLength(others ? 1 : 2)
      }
    }
  })

  test('a selection is shown in the next frame', async () => {
    const page = await open('/?country=kg')
    await page.locator('#countries-button').click()
    const shown = await page.locator('#country-CN').evaluate(
      (choice: HTMLInputElement) =>
        new Promise((resolve) => {
          choice.click()
          requestAnimationFrame(() => resolve(choice.checked))
        }),
    )
    expect(shown).toBe(true)
  })

  test('filters are removed one by one or all at once', async () => {
    const page = await open('/?q=virus&country=ve,mx&from=2020-04')
    await page.getByRole('button', { name: 'Remove filter: Mexico' }).click()
    await soon(() => addressOf(page)).toBe('/?q=virus&country=ve&from=2020-04')
    await page.getByRole('button', { name: 'Remove filter: From April 2020' }).click()
    await soon(() => addressOf(page)).toBe('/?q=virus&country=ve')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await soon(() => addressOf(page)).toBe('/')
    await soon(() => headlines(page)).toHaveLength(2)
    expect(await page.getByRole('combobox', { name: /^Search/ }).inputValue()).toBe('')
  })

  test('an article opened from a country’s page stays among that country’s', async () => {
    const page = await open('/country/kz?q=solidarity')
    await page.getByRole('article').getByRole('link', { name: COVID.headline }).click()
    await soon(() => addressOf(page)).toBe(`${COVID.address}?q=solidarity&country=kz`)
    await page.getByRole('link', { name: /^Back to \d results?/ }).waitFor()
  })

  test('a country’s page has its articles and leads to the countries mentioned with it', async () => {
    const page = await open('/country')
    await page.getByRole('searchbox', { name: 'Find a country' }).fill('kyr')
    await page.getByRole('link', { name: /^Kyrgyzstan/ }).click()
    await soon(() => addressOf(page)).toBe('/country/kg')
    await page.getByRole('heading', { level: 1, name: 'Kyrgyzstan' }).waitFor()
    await soon(() => headlines(page)).toEqual([COVID.headline])
    expect(await page.getByRole('definition').first().textContent()).toBe(`25 March 2020 ${COVID.headline}`)
    const others = page.getByRole('region', { name: 'Often mentioned with' })
    await others.getByRole('link', { name: 'Kazakhstan', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor()
    await soon(() => headlines(page)).toHaveLength(2)
  })

  test('a country’s page leads with its coverage, and each number beside the list filters it', async () => {
    const page = await open('/country/cn')
    await soon(() => headlines(page)).toHaveLength(2)
    const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? 0
    const facts = page.getByRole('region', { name: 'Facts' })
    expect(await top('.histogram')).toBeLessThan((await facts.boundingBox())?.y ?? 0)
    expect(await top('article')).toBeLessThan(600)
    await facts.getByRole('link', { name: 'Show 1 article with Kyrgyzstan' }).click()
    await soon(() => headlines(page)).toEqual([COVID.headline])
    expect(addressOf(page)).toBe('/country/cn?country=kg&match=all')
    await soon(() => facts.getByRole('definition').allTextContents()).toEqual([
      `25 March 2020 ${COVID.headline}`,
    ])
  })

  test('the facts are folded on a small screen', async () => {
    const page = await open('/country/cn', { viewport: { width: 390, height: 844 } })
    const companion = page.getByRole('link', { name: 'Kyrgyzstan', exact: true })
    await soon(() => headlines(page)).toHaveLength(2)
    expect(await companion.isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Facts' }).click()
    await companion.waitFor()
  })
})
