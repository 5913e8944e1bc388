import type { Page } from 'playwright-core'
import { COVID, XI_VOWS } from './shipped.ts'

/** A page as a reader comes to it, and what shows that it is there. */
export interface View {
  name: string
  address: string
  /** What is opened in it, until it is the view that is meant. */
  arrive: (page: Page) => Promise<void>
}

const heading = (name: string) => (page: Page) => page.getByRole('heading', { level: 1, name }).waitFor()
const list = (page: Page) => page.getByRole('article').first().waitFor()

/** Every view of the app, and every state of one that looks different. */
export const VIEWS: View[] = [
  { name: 'the timeline', address: '/', arrive: list },
  { name: 'the timeline, filtered', address: '/?country=cn&from=2020-04&x=1', arrive: list },
  {
    name: 'the timeline, countries open',
    address: '/?country=kg',
    arrive: async (page) => {
      await page.locator('#countries-button').click()
      await page.getByRole('checkbox', { name: /^Mexico/ }).waitFor()
    },
  },
  {
    name: 'the timeline, dates open',
    address: '/?from=2020-04',
    arrive: async (page) => {
      await page.locator('#dates-button').click()
      await page.getByRole('textbox', { name: 'From' }).fill('April')
      await page.getByRole('button', { name: 'Apply' }).click()
      await page.getByText(/^Enter a date such as/).waitFor()
    },
  },
  {
    name: 'what a search finds',
    address: '/?q=solidarity',
    arrive: (page) => page.getByRole('article').locator('mark').first().waitFor(),
  },
  {
    name: 'nothing found',
    address: '/?q=zebra&country=cn&from=2020',
    arrive: (page) => page.getByRole('heading', { name: 'No results' }).waitFor(),
  },
  { name: 'what happened', address: '/?by=happened', arrive: list },
  { name: 'articles and what happened', address: '/?by=both', arrive: list },
  {
    name: 'what happened, countries and dates open',
    address: '/?country=cn&from=2020-04&to=2020-04&by=happened',
    arrive: async (page) => {
      await list(page)
      await page.locator('#countries-button').click()
      await page.getByRole('checkbox', { name: /^Mexico/ }).waitFor()
      await page.locator('#dates-button').click()
      await page.getByRole('button', { name: /^10 April 2020/ }).waitFor()
    },
  },
  {
    name: 'nothing happened',
    address: '/?from=1999&to=1999&by=happened',
    arrive: (page) => page.getByRole('heading', { name: 'No results' }).waitFor(),
  },
  {
    name: 'an article',
    address: XI_VOWS.address,
    arrive: (page) => page.getByText('View source file').waitFor(),
  },
  {
    name: 'an article, its source open and its words marked',
    address: `${XI_VOWS.address}?q=solidarity#p-000000`,
    arrive: async (page) => {
      await page.getByText('View source file').click()
      await page.locator('.prose mark').first().waitFor()
    },
  },
  {
    name: 'an article, its countries and days shown',
    address: `${XI_VOWS.address}?country=ve`,
    arrive: async (page) => {
      await page.getByText('View source file').waitFor()
      await page.getByRole('button', { name: 'Annotations' }).click()
      await page.locator('.prose time').first().waitFor()
    },
  },
  {
    name: 'an article, its end and the margin',
    address: COVID.address,
    arrive: async (page) => {
      await page.getByText('View source file').waitFor()
      // On a walk through all views they are shown already.
      if (await page.getByRole('button', { name: 'Annotations' }).count()) await page.keyboard.press('m')
      await page.locator('.prose time').first().waitFor()
      await page.getByText('View source file').scrollIntoViewIfNeeded()
      await page.getByRole('heading', { name: 'Related articles' }).waitFor()
    },
  },
  {
    name: 'an article, cited',
    address: XI_VOWS.address,
    arrive: async (page) => {
      await page.getByRole('button', { name: 'Cite' }).click()
      await page.getByRole('button', { name: 'Copy BibTeX' }).waitFor()
    },
  },
  {
    name: 'an article, a passage and a highlight of it',
    address: XI_VOWS.address,
    arrive: async (page) => {
      await page.getByText('View source file').waitFor()
      await page.getByRole('link', { name: 'Link to this passage' }).nth(1).click()
      await page.getByRole('toolbar', { name: 'Passage actions' }).waitFor()
      await page.getByRole('button', { name: 'Add note' }).click()
      await page.getByRole('textbox', { name: 'Note' }).fill('Compare with March.')
      await page.locator('mark.highlight').first().waitFor()
    },
  },
  {
    name: 'all countries',
    address: '/country',
    arrive: async (page) => {
      await page.getByRole('img', { name: /^Map of the world/ }).waitFor()
      await page.getByRole('checkbox', { name: 'Select Kazakhstan' }).check()
    },
  },
  { name: 'nothing saved', address: '/saved', arrive: heading('Saved') },
  {
    name: 'what is saved',
    address: '/saved',
    arrive: async (page) => {
      await heading('Saved')(page)
      await page.evaluate(
        ([slug, headline]) =>
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
                  note: 'Compare with March.',
                  made: '2026-11-25T08:00:00.000Z',
                  changed: '2026-11-25T08:00:00.000Z',
                },
              ],
            }),
          ),
        [XI_VOWS.address.replace('/article/', ''), XI_VOWS.headline],
      )
      // As another tab's change is told.
      await page.evaluate(() => dispatchEvent(new StorageEvent('storage', { key: 'dateline-kept' })))
      await page.getByText('Compare with March.').waitFor()
    },
  },
  {
    name: 'a country',
    address: '/country/cn',
    arrive: async (page) => {
      await heading('China')(page)
      await list(page)
      await page.locator('article .names').first().waitFor()
      await page.getByRole('heading', { name: 'Often mentioned with' }).waitFor()
    },
  },
  { name: 'a country that is not named', address: '/country/fr', arrive: heading('France') },
  { name: 'about', address: '/about', arrive: heading('About this archive') },
  {
    name: 'not found',
    address: '/virus-fight',
    arrive: async (page) => {
      await heading('Page not found')(page)
      await page.getByRole('heading', { name: 'Were you looking for…' }).waitFor()
    },
  },
  {
    name: 'the reading settings',
    address: '/about',
    arrive: async (page) => {
      await heading('About this archive')(page)
      await page.getByRole('button', { name: 'Appearance' }).click()
      await page.getByRole('dialog').waitFor()
    },
  },
  {
    name: 'the palette',
    address: '/about',
    arrive: async (page) => {
      await heading('About this archive')(page)
      await page.keyboard.press('Control+k')
      await page.getByRole('combobox', { name: 'Quick find' }).fill('xi')
      await page.getByRole('option', { name: /^Xi vows/ }).waitFor()
    },
  },
  {
    name: 'the keys',
    address: '/about',
    arrive: async (page) => {
      await heading('About this archive')(page)
      await page.keyboard.press('?')
      await page.getByRole('dialog').waitFor()
    },
  },
]
