import { describe, expect, test } from 'vitest'
import { COVID, XI_VOWS } from './shipped.ts'
import { addressOf, headlines, soon, visitor } from './visit.ts'

const { open, errors } = visitor()

describe('search', () => {
  test('answers as one types, and marks the words where they stand', async () => {
    const page = await open('/')
    const box = page.getByRole('combobox', { name: /^Search/ })
    await box.pressSequentially('pharma')
    await soon(() => addressOf(page)).toBe('/?q=pharma')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    await soon(() => page.getByRole('article').locator('mark').allTextContents()).toContain('Pharmacy')
    await box.pressSequentially('qqqqq')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
    await box.fill('')
    await soon(() => addressOf(page)).toBe('/')
    await soon(() => headlines(page)).toHaveLength(2)
  })

  test('a typing error is answered with what was meant, and says so', async () => {
    const page = await open('/')
    const box = page.getByRole('combobox', { name: /^Search/ })
    await box.pressSequentially('solidraity')
    await page.getByText('Showing results for solidarity.').waitFor()
    await soon(() => headlines(page)).toHaveLength(2)
    await soon(() => page.getByRole('article').locator('mark').allTextContents()).toContain('solidarity')
    // What was typed stays as it was typed, in the box and in the address.
    expect(await box.inputValue()).toBe('solidraity')
    expect(addressOf(page)).toBe('/?q=solidraity')
    await page.getByRole('button', { name: 'Any country' }).click()
    await page.getByRole('checkbox', { name: /^Venezuela 1 article/ }).check()
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
  })

  test('words that are all misspelt are corrected together, and searched as typed if asked to', async () => {
    const page = await open('/')
    await page.getByRole('combobox', { name: /^Search/ }).fill('Pharmacey solidraity')
    await page.getByText('Showing results for Pharmacy solidarity.').waitFor()
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    await page.getByRole('button', { name: 'Search for “Pharmacey solidraity” as typed' }).click()
    await soon(() => addressOf(page)).toBe('/?q=Pharmacey+solidraity&spelling=typed')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
    await page.getByRole('button', { name: 'Correct the spelling' }).click()
    await soon(() => addressOf(page)).toBe('/?q=Pharmacey+solidraity')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
  })

  test('if no article has all words, the best matches come with the missing ones struck through', async () => {
    const page = await open('/?q=pharmacy+gorilla')
    await page.getByText('No article has all of these words.').waitFor()
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    await soon(() => page.getByRole('article').locator('s').allTextContents()).toEqual(['gorilla'])
    await soon(() => page.getByRole('article').locator('mark').allTextContents()).toContain('Pharmacy')
  })

  test('a word with a hyphen finds the word without', async () => {
    const page = await open('/?q=anti-epidemic')
    await soon(() => page.getByRole('article').locator('mark').allTextContents()).toContain('antiepidemic')
  })

  test('an index that does not come is asked for again, then told, and comes when it can', async () => {
    const page = await open('/')
    await page.getByRole('article').first().waitFor()
    let refused = 0
    await page.context().route('**/search/**/*.bin', (route) => {
      refused++
      return route.fulfill({ status: 503, body: '' })
    })
    await page.getByRole('combobox', { name: /^Search/ }).fill('virus')
    const alert = page.getByRole('alert')
    await alert.getByText('Couldn’t load').waitFor()
    expect(refused).toBeGreaterThan(2)
    await page.context().unroute('**/search/**/*.bin')
    await alert.getByRole('button', { name: 'Try again' }).click()
    await soon(() => headlines(page)).toHaveLength(2)
    // The browser says of each request that it failed.
    errors(page).length = 0
  })

  test('no letter is lost while one types on', async () => {
    const page = await open('/')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    const box = page.getByRole('combobox', { name: /^Search/ })
    await box.pressSequentially('medical supplies', { delay: 125 })
    expect(await box.inputValue()).toBe('medical supplies')
    await soon(() => addressOf(page)).toBe('/?q=medical+supplies')
    expect(await box.inputValue()).toBe('medical supplies')
  })

  test('the best matches come first, unless the reader chooses another order, which the next search has, too', async () => {
    const page = await open('/?q=COVID')
    const order = page.getByRole('radiogroup', { name: 'Sort' })
    await soon(() => headlines(page)).toEqual([COVID.headline, XI_VOWS.headline])
    expect(await order.getByRole('radio', { name: 'Relevance' }).isChecked()).toBe(true)
    // Without headings, the rows say what month they are of.
    await page.getByRole('article').first().getByText('Mar 2020', { exact: true }).waitFor()
    await order.getByRole('radio', { name: 'Newest' }).check()
    await soon(() => addressOf(page)).toBe('/?q=COVID&sort=newest')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline, COVID.headline])
    const box = page.getByRole('combobox', { name: /^Search/ })
    await box.fill('')
    await soon(() => addressOf(page)).toBe('/')
    await box.fill('global')
    await soon(() => addressOf(page)).toBe('/?q=global&sort=newest')
    await order.getByRole('radio', { name: 'Relevance' }).check()
    await soon(() => addressOf(page)).toBe('/?q=global')
  })

  test('by relevance, the reader goes on to the next best match', async () => {
    const page = await open('/?q=solidarity')
    await soon(() => headlines(page)).toHaveLength(2)
    const [best = '', next = ''] = await headlines(page)
    await page.getByRole('link', { name: best }).click()
    await page.getByRole('link', { name: /^Next/ }).click()
    await page.getByRole('heading', { level: 1, name: next }).waitFor()
    await page.getByRole('link', { name: /^Previous/ }).waitFor()
  })

  test('finds a headline, and marks it there', async () => {
    const page = await open('/?q=urgency')
    await soon(() => headlines(page)).toEqual([COVID.headline])
    await soon(() => page.getByRole('heading', { level: 3 }).locator('mark').allTextContents()).toEqual([
      'urgency',
    ])
  })

  test('a word that no article has finds nothing, though it begins as one that they have', async () => {
    const page = await open('/?q=nowhere')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
  })

  test('words in quotation marks are a phrase', async () => {
    const page = await open('/?q=%22Xi+pointed+out%22')
    await soon(() => headlines(page)).toEqual([COVID.headline])
    await page.getByRole('combobox', { name: /^Search/ }).fill('"pointed Xi out"')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
  })

  test('after a hit is followed, the words are marked in the text', async () => {
    const page = await open('/?q=pharmacy')
    await page.getByRole('link', { name: XI_VOWS.headline }).click()
    await soon(() => addressOf(page)).toBe(`${XI_VOWS.address}?q=pharmacy`)
    await soon(() => page.locator('.prose mark').allTextContents()).toContain('Pharmacy')
  })

  test('from a page without a list, Enter searches the timeline', async () => {
    const page = await open('/about')
    await page.getByRole('combobox', { name: /^Search/ }).fill('Caracas')
    await page.keyboard.press('Enter')
    await soon(() => addressOf(page)).toBe('/?q=Caracas')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
  })

  test('on a country’s page, it searches that country’s articles', async () => {
    const page = await open('/country/kg')
    await page.getByRole('combobox', { name: /^Search/ }).pressSequentially('Caracas')
    await soon(() => addressOf(page)).toBe('/country/kg?q=Caracas')
    await page.getByRole('heading', { name: 'No results' }).waitFor()
  })

  test('the last searches are offered in the empty box, and are removed one by one or all', async () => {
    const page = await open('/')
    const box = page.getByRole('combobox', { name: /^Search/ })
    const list = page.getByRole('listbox', { name: 'Recent searches' })
    const options = () => list.getByRole('option').allTextContents()
    for (const query of ['virus', 'Pharmacy']) {
      await box.fill(query)
      await page.keyboard.press('Enter')
    }
    await soon(() => addressOf(page)).toBe('/?q=Pharmacy')
    await box.fill('')
    await soon(async () => (await options()).map((text) => text.replace('×', ''))).toEqual([
      'Pharmacy',
      'virus',
      'Clear recent searches',
    ])
    expect(await box.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await soon(() =>
      box.evaluate(
        (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent,
      ),
    ).toBe('virus×')
    await page.keyboard.press('Enter')
    await soon(() => addressOf(page)).toBe('/?q=virus')
    expect(await box.inputValue()).toBe('virus')
    await list.waitFor({ state: 'detached' })
    // Delete removes the selected one; Escape closes the list, and an arrow key opens it again.
    await box.fill('')
    await list.waitFor()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Delete')
    await soon(async () => (await options())[0]).toBe('Pharmacy×')
    await page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    expect(await box.getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowDown')
    await list.getByText('×').click()
    await list.waitFor({ state: 'detached' })
    // A search is also remembered when the reader goes on to a result.
    await box.fill('Caracas')
    await soon(() => headlines(page)).toEqual([XI_VOWS.headline])
    await page.getByRole('link', { name: XI_VOWS.headline }).click()
    await page.getByRole('heading', { level: 1, name: XI_VOWS.headline }).waitFor()
    await box.fill('')
    await list.getByText('Caracas').waitFor()
    await list.getByText('Clear recent searches').click()
    await list.waitFor({ state: 'detached' })
  })

  test('counts beside countries are those of the articles that have the words', async () => {
    const page = await open('/?q=pharmacy')
    await page.getByRole('button', { name: 'Any country' }).click()
    await page.getByRole('checkbox', { name: 'China 1 article' }).waitFor()
    await page.getByRole('checkbox', { name: 'Kyrgyzstan 0 articles' }).waitFor()
  })

  test.each([
    '<script>alert(1)</script>',
    '"unclosed',
    '*',
    '%',
    '𝔘𝔫𝔦 👩‍👩‍👧',
    'a'.repeat(300),
    '((((',
    '\u202eabc',
  ])('“%s” is searched for, and breaks nothing', async (words) => {
    const page = await open(`/?q=${encodeURIComponent(words)}`)
    await page
      .getByText(/^(No results|\d+ articles?)$/)
      .first()
      .waitFor()
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  })
})
