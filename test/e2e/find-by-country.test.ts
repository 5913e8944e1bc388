import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, headlines, soon, visitor } from './visit.ts'

const { open } = visitor()

describe('find by country', () => {
  test('a filter by country leaves the articles that name it', async () => {
    const page = await open('/')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline, COVID.headline])
    await page.getByRole('button', { name: /^Countries/ }).click()
    await page.getByRole('checkbox', { name: /^Mexico/ }).click()
    await soon(() => addressOf(page)).toBe('/?country=mx')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    expect(await page.getByRole('button', { name: 'Clear Mexico' }).isVisible()).toBe(true)
    expect(await page.getByRole('button', { name: 'Countries: 1' }).isVisible()).toBe(true)
    expect(await page.getByRole('status').filter({ hasText: '1 article' }).count()).toBe(1)
  })

  test('any of two countries gives more, all of them gives fewer', async () => {
    const page = await open('/?country=kg,mx')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline, COVID.headline])
    await page.getByRole('button', { name: /^Countries/ }).click()
    await page.getByRole('radio', { name: /^all of them 0/ }).click()
    await soon(() => addressOf(page)).toBe('/?country=kg,mx&match=all')
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
    await page.getByRole('button', { name: 'Look with any of the countries' }).click()
    await soon(() => headlines(page)).toHaveLength(2)
  })

  test('what an article is about leaves out what it only names', async () => {
    const page = await open('/?country=kg')
    await soon(() => headlines(page)).toEqual([COVID.headline])
    await page.getByRole('button', { name: /^Countries/ }).click()
    await page.getByRole('radio', { name: /^only what an article is about 0/ }).click()
    await soon(() => addressOf(page)).toBe('/?country=kg&scope=about')
    await page.getByRole('heading', { name: 'Nothing here' }).waitFor()
  })

  test('the number beside each choice is the number of articles that it gives', async () => {
    const page = await open('/?country=kg')
    await page.getByRole('button', { name: /^Countries/ }).click()
    for (const match of ['any', 'all']) {
      await page.getByRole('radio', { name: new RegExp(`^${match} of them`) }).click()
      await page.locator('#country-CN').waitFor()
      for (const code of ['CN', 'VE', 'KZ', 'NG']) {
        const choice = page.getByRole('listitem').filter({ has: page.locator(`#country-${code}`) })
        const promised = Number(/\d+/.exec((await choice.textContent()) ?? '')?.[0])
        await page.locator(`#country-${code}`).click()
        await soon(() => headlines(page)).toHaveLength(promised)
        await page.locator(`#country-${code}`).click()
        await soon(() => headlines(page)).toEqual([COVID.headline])
      }
    }
  })

  test('a choice is shown as made before the next picture is drawn', async () => {
    const page = await open('/?country=kg')
    await page.getByRole('button', { name: /^Countries/ }).click()
    const shown = await page.locator('#country-CN').evaluate(
      (choice: HTMLInputElement) =>
        new Promise((resolve) => {
          choice.click()
          requestAnimationFrame(() => resolve(choice.checked))
        }),
    )
    expect(shown).toBe(true)
  })

  test('each filter is cleared alone, and all together', async () => {
    const page = await open('/?q=virus&country=ve,mx&from=2020-04')
    await page.getByRole('button', { name: 'Clear Mexico' }).click()
    await soon(() => addressOf(page)).toBe('/?q=virus&country=ve&from=2020-04')
    await page.getByRole('button', { name: 'Clear from April 2020' }).click()
    await soon(() => addressOf(page)).toBe('/?q=virus&country=ve')
    await page.getByRole('button', { name: 'Clear all' }).click()
    await soon(() => addressOf(page)).toBe('/')
    await soon(() => headlines(page)).toHaveLength(2)
    expect(await page.getByRole('searchbox', { name: /^Search/ }).inputValue()).toBe('')
  })

  test('an article opened from a country’s page stays among that country’s', async () => {
    const page = await open('/country/kz?q=solidarity')
    await page.getByRole('article').getByRole('link', { name: COVID.headline }).click()
    await soon(() => addressOf(page)).toBe(`${COVID.address}?q=solidarity&country=kz`)
    await page.getByRole('link', { name: /^Back to the \d articles? found/ }).waitFor()
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
    await others.getByRole('link', { name: 'Kazakhstan' }).click()
    await page.getByRole('heading', { level: 1, name: 'Kazakhstan' }).waitFor()
    await soon(() => headlines(page)).toHaveLength(2)
  })
})
