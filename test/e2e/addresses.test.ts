import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, headlines, soon, visitor } from './visit.ts'

const { open, allLoaded } = visitor()

describe('one country', () => {
  test.each(['VE', 'VEN', 'ven', 'venezuela', 'Venezuela', 'Ve'])(
    '/country/%s leads to /country/ve',
    async (name) => {
      const page = await open(`/country/${name}?from=2020`)
      await page.getByRole('heading', { level: 1, name: 'Venezuela' }).waitFor()
      await soon(() => addressOf(page)).toBe('/country/ve?from=2020')
      await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    },
  )

  test.each([
    ['kyrgyz-republic', 'Kyrgyzstan'],
    ['Cote%20d%27Ivoire', 'Côte d’Ivoire'],
    ['united-kingdom', 'United Kingdom'],
    ['uk', 'United Kingdom'],
  ])('/country/%s is %s', async (name, heading) => {
    const page = await open(`/country/${name}`)
    await page.getByRole('heading', { level: 1, name: heading }).waitFor()
  })

  test.each(['zz', 'eu', 'atlantis', '0', '%F0%9F%87%BB', '__proto__', 'constructor', 'toString'])(
    '/country/%s is none, and says so',
    async (name) => {
      const page = await open(`/country/${name}`)
      await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
    },
  )
})

describe('the name of a page’s file, where a host serves files by their names,', () => {
  test.each([
    ['/index.html?country=ve', '/?country=ve', 'Dateline: timeline'],
    [`${XI_VOWS.address}.html?q=virus#top`, `${XI_VOWS.address}?q=virus#top`, XI_VOWS.headline],
    ['/country.html', '/country', 'Countries'],
    ['/country/ve.html', '/country/ve', 'Venezuela'],
    ['/country/VEN.html', '/country/ve', 'Venezuela'],
    ['/month/2020-04.html', '/month/2020-04', 'April 2020'],
    ['/about.html', '/about', 'About this archive'],
    ['/nowhere.html', '/nowhere', 'Page not found'],
  ])('%s is %s', async (address, meant, name) => {
    const page = await open(address)
    await soon(() => addressOf(page)).toBe(meant)
    await page.getByRole('heading', { level: 1, name }).waitFor()
  })
})

describe('an address that is nearly right', () => {
  test.each([
    '/article/2020-04-11-xi-vows-to-back-nation',
    '/article/xi-vows-to-back-nations-virus-fight',
    '/xi-vows',
    '/article/xi-vws-to-back-natons-virus-fight',
    '/articles/2020-04-11-xi-vows-to-back-nations-virus-fight',
  ])('%s offers what was meant', async (address) => {
    const page = await open(address)
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
    await page.getByRole('link', { name: XI_VOWS.headline }).click()
    await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
    expect(addressOf(page)).toBe(XI_VOWS.address)
  })

  test.each([
    '/wp-admin/setup.php',
    '/2020/04/11',
    '/article/2020-04-11-oil-prices-fall-in-china',
    '/in',
    '/login',
  ])('%s is near nothing, so nothing is suggested', async (address) => {
    const page = await open(address)
    await page.getByRole('heading', { level: 1, name: 'Page not found' }).waitFor()
    await allLoaded(page)
    expect(await page.getByRole('heading', { name: 'Were you looking for…' }).count()).toBe(0)
  })

  test('an address that is nearly that of a main page leads there, and to nothing else', async () => {
    const page = await open('/abot')
    await page.getByRole('heading', { name: 'Were you looking for…' }).waitFor()
    const links = page.locator('main').getByRole('link')
    expect(await links.allTextContents()).toEqual(['timeline', 'countries', 'About'])
    await links.last().click()
    await page.getByRole('heading', { level: 1, name: /^About/ }).waitFor()
  })

  test('a country’s name alone leads to the country', async () => {
    const page = await open('/kazakhstan')
    await page.getByRole('link', { name: 'Kazakhstan' }).click()
    await soon(() => addressOf(page)).toBe('/country/kz')
  })

  test.each([`${XI_VOWS.address}/`, '/country/', '/about/', '/?'])(
    '%s opens all the same',
    async (address) => {
      const page = await open(address)
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' })
      expect(await page.getByRole('heading', { name: 'Page not found' }).count()).toBe(0)
    },
  )
})

describe('a filter that cannot be understood', () => {
  test.each([
    ['from=20x', 'not a date'],
    ['to=2020-02-30', 'not a date'],
    ['from=2020-4-1', 'not a date'],
    ['country=venezuela', 'not a country code'],
    ['country=zz', 'not a country code'],
    ['match=some', 'must be any or all'],
    ['scope=all', 'mention or about'],
    ['by=told', 'published, happened or both'],
    ['sort=best', 'relevance, newest or oldest'],
    ['utm_source=mail', 'unknown filter'],
    ['q=xi&q=fight', 'repeated'],
  ])('%s is ignored, with the reason', async (search, why) => {
    const page = await open(`/?${search}`)
    await page.getByRole('status').filter({ hasText: why }).waitFor()
    await soon(() => headlines(page)).toHaveLength(2)
    await page.getByRole('button', { name: 'Clean up link' }).click()
    await page.getByText(why).waitFor({ state: 'detached' })
  })

  test('of very many, a few are listed and the others counted', async () => {
    const page = await open(`/?${'c=1&'.repeat(300)}`)
    const note = page.getByRole('status').filter({ hasText: 'Ignored' })
    await note.getByText('…and 295 more.').waitFor()
    expect(await note.getByRole('listitem').count()).toBe(6)
  })

  test('a valid parameter beside an invalid one is applied', async () => {
    const page = await open('/?country=kg,atlantis&from=soon')
    await soon(() => headlines(page)).toEqual([COVID.headline])
    expect(await page.getByRole('status').filter({ hasText: 'Ignored' }).getByRole('listitem').count()).toBe(
      2,
    )
  })
})
