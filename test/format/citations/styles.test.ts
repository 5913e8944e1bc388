import { describe, expect, test } from 'vitest'
import { apa } from '../../../src/format/citations/apa.ts'
import { chicago } from '../../../src/format/citations/chicago.ts'
import fc from '../../fast-check.ts'
import { HOSTILE_HEADLINES, XI_VOWS } from './articles.ts'

const asText = (html: string) =>
  html
    .replace(/<\/?i>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

describe('APA', () => {
  /**
   * The example of an online newspaper article at
   * https://apastyle.apa.org/style-grammar-guidelines/references/examples/newspaper-article-references:
   *
   *     Carey, B. (2019, March 22). Can we get better at forgetting? The New York Times. https://www.nytimes.com/…
   *
   * Without its author, the title takes the author's position (Publication Manual, 7th edition, section 9.12).
   */
  test('matches the published example of an online newspaper article', () => {
    const url = 'https://www.nytimes.com/2019/03/22/health/memory-forgetting-psychology.html'
    const article = {
      slug: '2019-03-22-can-we-get-better-at-forgetting',
      headline: 'Can we get better at forgetting?',
      published: '2019-03-22',
      publication: 'The New York Times',
      url,
    }
    expect(apa(article)).toEqual({
      text: `Can we get better at forgetting? (2019, March 22). The New York Times. ${url}`,
      html: `Can we get better at forgetting? (2019, March 22). <i>The New York Times</i>. ${url}`,
    })
  })

  /**
   * The example of an article without an address on the same page:
   *
   *     Stobbe, M. (2020, January 8). Cancer death rate in U.S. sees largest one-year drop ever. Chicago Tribune.
   */
  test('matches the published example of an article without an address', () => {
    const article = {
      slug: '2020-01-08-cancer-death-rate',
      headline: 'Cancer death rate in U.S. sees largest one-year drop ever',
      published: '2020-01-08',
      publication: 'Chicago Tribune',
    }
    expect(apa(article).text).toBe(
      'Cancer death rate in U.S. sees largest one-year drop ever. (2020, January 8). Chicago Tribune.',
    )
  })

  test('omits a publication that is unknown', () => {
    expect(apa({ ...XI_VOWS, publication: undefined }).text).toBe(
      `Xi vows to back nations virus fight. (2020, April 11). ${XI_VOWS.url}`,
    )
  })

  test('puts the full stop before closing quotation marks, and after an apostrophe', () => {
    expect(apa({ ...XI_VOWS, headline: 'A call for "unity"' }).text).toMatch(/^A call for “unity.” \(2020/)
    expect(apa({ ...XI_VOWS, headline: "It's the workers'" }).text).toMatch(/^It’s the workers’\. \(2020/)
  })
})

describe('Chicago', () => {
  /**
   * The example of an unsigned newspaper article in The Chicago Manual of Style, 17th edition, section 14.199; also, in
   * author-date form, in https://www.chicagomanualofstyle.org/qanda/data/faq/topics/Documentation/faq0076.html:
   *
   *     New York Times. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.
   */
  test('matches the published example of an unsigned newspaper article', () => {
    const article = {
      slug: '2002-07-30-in-texas-ad-heats-up-race-for-governor',
      headline: 'In Texas, Ad Heats Up Race for Governor',
      published: '2002-07-30T10:00',
      publication: 'New York Times',
    }
    expect(chicago(article)).toEqual({
      text: 'New York Times. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.',
      html: '<i>New York Times</i>. “In Texas, Ad Heats Up Race for Governor.” July 30, 2002.',
    })
  })

  test('ends in the address, if it is known', () => {
    expect(chicago(XI_VOWS).text).toBe(
      `China Daily. “Xi vows to back nations virus fight.” April 11, 2020. ${XI_VOWS.url}.`,
    )
  })

  test('begins with the headline if the publication is unknown', () => {
    expect(chicago({ ...XI_VOWS, publication: undefined, url: undefined }).text).toBe(
      '“Xi vows to back nations virus fight.” April 11, 2020.',
    )
  })

  test('turns quotation marks inside the headline into single ones', () => {
    expect(chicago({ ...XI_VOWS, headline: '“Who won?” he asked, "again"' }).text).toContain(
      '“‘Who won?’ he asked, ‘again.’”',
    )
    expect(chicago({ ...XI_VOWS, headline: 'Who won?' }).text).toContain('“Who won?” April')
  })
})

describe.each([
  ['APA', apa],
  ['Chicago', chicago],
])('%s', (_, cite) => {
  test.each(HOSTILE_HEADLINES)(
    'keeps every letter of the headline, and says the same in HTML: %s',
    (headline) => {
      const { text, html } = cite({ ...XI_VOWS, headline, publication: 'The Paper & <Co>' })
      const letters = (some: string) => some.replace(/[“”‘’"'.]/g, '')
      expect(letters(text)).toContain(letters(headline))
      expect(asText(html)).toBe(text)
      expect(html.match(/<[^>]*>/g)).toEqual(['<i>', '</i>'])
    },
  )

  test('gives the printed day, in every time zone', () => {
    const date = fc.date({ min: new Date('1800-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(date, (date) => {
        const published = date.toISOString().slice(0, 10)
        const english = new Intl.DateTimeFormat('en-US', { day: 'numeric', month: 'long', timeZone: 'UTC' })
        expect(cite({ ...XI_VOWS, published }).text).toContain(english.format(date))
        expect(cite({ ...XI_VOWS, published: `${published}T23:59+14:00` }).text).toBe(
          cite({ ...XI_VOWS, published }).text,
        )
      }),
    )
  })
})
