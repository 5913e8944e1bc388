import type { Page } from 'playwright-core'
import { dateFormatters } from '../../src/messages/date-formatters.ts'
import * as en from '../../src/messages/en.ts'

import { COVID, XI_VOWS } from './shipped.ts'

/** A note of the reader's. */
export const NOTE = 'Compare with March.'

/** The texts of a language that readers see. */
type Messages = Omit<typeof en, 'build' | 'cli' | 'importers' | 'problems'>

/** A page as a reader comes to it, and what shows that it is there. */
export interface View {
  name: string
  address: string
  /** Opens what belongs to the view, and waits until it is there. */
  arrive: (page: Page) => Promise<void>
}

const heading = (name: string) => (page: Page) => page.getByRole('heading', { level: 1, name }).waitFor()
const title = (page: Page) => page.getByRole('heading', { level: 1 }).waitFor()
/** On small screens, a button shows the filters. */
const openFilters = async (page: Page) => {
  const button = page.locator('#filters-button')
  if (await button.isVisible()) await button.click()
}
const list = (page: Page) => page.getByRole('article').first().waitFor()

const countryIn = (locale: string) => {
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  return (code: string) => names.of(code) ?? code
}

/**
 * Returns every view of the app, and every state of one that looks different.
 * @param text the language that the site is in
 */
export const viewsIn = (text: Messages, country = countryIn(text.locale)): View[] => [
  { name: 'the timeline', address: '/', arrive: list },
  { name: 'the timeline, filtered', address: '/?country=cn&from=2020-04&x=1', arrive: list },
  {
    name: 'the timeline, countries open',
    address: '/?country=kg',
    arrive: async (page) => {
      await openFilters(page)
      await page.locator('#countries-button').click()
      await page.getByRole('region', { name: text.filters.label }).getByRole('checkbox').first().waitFor()
    },
  },
  {
    name: 'the timeline, dates open',
    address: '/?from=2020-04',
    arrive: async (page) => {
      await openFilters(page)
      await page.locator('#dates-button').click()
      await page.getByRole('textbox', { name: text.filterPanels.from }).fill('April')
      await page.getByRole('button', { name: text.filterPanels.apply }).click()
      await page.locator('#date-hint strong').waitFor()
    },
  },
  {
    name: 'what a search finds',
    address: '/?q=solidarity',
    arrive: (page) => page.getByRole('article').locator('mark').first().waitFor(),
  },
  {
    name: 'what a search finds instead',
    address: '/?q=virrus+ape',
    arrive: (page) => page.getByRole('article').locator('s').first().waitFor(),
  },
  {
    name: 'the last searches',
    address: '/',
    arrive: async (page) => {
      const box = page.locator('#search')
      await box.fill('virus')
      await box.press('Enter')
      await box.fill('')
      await page.getByRole('listbox', { name: text.frameParts.recentSearches }).waitFor()
    },
  },
  {
    name: 'nothing found',
    address: '/?q=zebra&country=cn&from=2020',
    arrive: (page) => page.getByRole('heading', { name: text.filterPanels.noResults }).waitFor(),
  },
  { name: 'what happened', address: '/?by=happened', arrive: list },
  { name: 'articles and what happened', address: '/?by=both', arrive: list },
  {
    name: 'what happened, countries and dates open',
    address: '/?country=cn&from=2020-04&to=2020-04&by=happened',
    arrive: async (page) => {
      await list(page)
      await openFilters(page)
      await page.locator('#countries-button').click()
      await page.getByRole('region', { name: text.filters.label }).getByRole('checkbox').first().waitFor()
      await page.locator('#dates-button').click()
      await page
        .getByRole('button', { name: new RegExp(`^${dateFormatters(text.locale).date('2020-04-10')}`) })
        .waitFor()
    },
  },
  {
    name: 'nothing happened',
    address: '/?from=1999&to=1999&by=happened',
    arrive: (page) => page.getByRole('heading', { name: text.filterPanels.noResults }).waitFor(),
  },
  {
    name: 'an article',
    address: XI_VOWS.address,
    arrive: (page) => page.getByText(text.reader.sourceFile).waitFor(),
  },
  {
    name: 'an article, its source open and its words marked',
    address: `${XI_VOWS.address}?q=solidarity#p-000000`,
    arrive: async (page) => {
      await page.getByText(text.reader.sourceFile).click()
      await page.locator('.prose mark').first().waitFor()
    },
  },
  {
    name: 'an article, its countries and days shown',
    address: `${XI_VOWS.address}?country=ve`,
    arrive: async (page) => {
      await page.getByText(text.reader.sourceFile).waitFor()
      await page.getByRole('button', { name: text.reader.annotations, exact: true }).click()
      await page.locator('.prose time').first().waitFor()
    },
  },
  {
    name: 'an article, its end and the margin',
    address: COVID.address,
    arrive: async (page) => {
      await page.getByText(text.reader.sourceFile).waitFor()
      // On a walk through all views they are shown already.
      const off = { name: text.reader.annotations, exact: true, pressed: false }
      if (await page.getByRole('button', off).count()) await page.keyboard.press('m')
      await page.locator('.prose time').first().waitFor()
      await page.getByText(text.reader.sourceFile).scrollIntoViewIfNeeded()
      await page.getByRole('heading', { name: text.articleParts.related }).waitFor()
    },
  },
  {
    name: 'an article, cited',
    address: XI_VOWS.address,
    arrive: async (page) => {
      await page.getByRole('button', { name: text.reader.cite, exact: true }).click()
      await page.getByRole('button', { name: text.citation.copy(text.citation.bibtex) }).waitFor()
    },
  },
  {
    name: 'an article, a passage and a highlight of it',
    address: XI_VOWS.address,
    arrive: async (page) => {
      await page.getByText(text.reader.sourceFile).waitFor()
      await page.getByRole('link', { name: text.reader.passageLink }).nth(1).click()
      await page.getByRole('toolbar', { name: text.reader.passageActions }).waitFor()
      await page.getByRole('button', { name: text.reader.addNote }).click()
      await page.getByRole('textbox', { name: text.articleParts.note }).fill(NOTE)
      await page.locator('mark.highlight').first().waitFor()
    },
  },
  {
    name: 'all countries',
    address: '/country',
    arrive: async (page) => {
      await page.getByRole('img').first().waitFor()
      await page.getByRole('checkbox', { name: text.countries.select(country('KZ')) }).check()
      // The header would cover a part of the page.
      await page.evaluate(() => window.scrollTo(0, 0))
    },
  },
  { name: 'all months', address: '/month', arrive: title },
  { name: 'a month', address: '/month/2020-04', arrive: title },
  { name: 'nothing saved', address: '/saved', arrive: heading(text.saved.title) },
  {
    name: 'what is saved',
    address: '/saved',
    arrive: async (page) => {
      await heading(text.saved.title)(page)
      await page.evaluate(
        ([slug, headline, note]) =>
          localStorage.setItem(
            'dateline-kept',
            JSON.stringify({
              version: 1,
              articles: [
                { slug, headline, published: '2020-04-11T07:28', saved: '2026-11-25T08:00:00.000Z' },
              ],
              highlights: [
                {
                  id: 'one',
                  slug,
                  headline,
                  published: '2020-04-11T07:28',
                  quote: 'China has vowed to continue providing assistance within its capacity',
                  before: '',
                  after: '',
                  note,
                  made: '2026-11-25T08:00:00.000Z',
                  changed: '2026-11-25T08:00:00.000Z',
                },
              ],
            }),
          ),
        [XI_VOWS.address.replace('/article/', ''), XI_VOWS.headline, NOTE],
      )
      // As another tab's change is told.
      await page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: 'dateline-kept' })))
      await page.getByText(NOTE).waitFor()
    },
  },
  {
    name: 'a country',
    address: '/country/cn',
    arrive: async (page) => {
      await heading(country('CN'))(page)
      await list(page)
      await page.locator('article .mention').first().waitFor()
      await page.getByRole('region', { name: text.countries.facts }).waitFor()
    },
  },
  { name: 'a country that is not named', address: '/country/fr', arrive: heading(country('FR')) },
  { name: 'about', address: '/about', arrive: title },
  {
    name: 'not found',
    address: '/virus-fight',
    arrive: async (page) => {
      await heading(text.frame.pageNotFound)(page)
      await page.getByRole('heading', { name: text.frame.suggestions }).waitFor()
    },
  },
  {
    name: 'the reading settings',
    address: '/about',
    arrive: async (page) => {
      await title(page)
      await page.getByRole('button', { name: text.frame.appearance }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the palette',
    address: '/about',
    arrive: async (page) => {
      await title(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: text.frame.quickFind }).fill('xi')
      await page.getByRole('option', { name: /^Xi vows/ }).waitFor()
    },
  },
  {
    name: 'the keys',
    address: '/about',
    arrive: async (page) => {
      await title(page)
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
]

/** Every view of the site in English. */
export const VIEWS = viewsIn(en)
