import { describe, expect, test } from 'vitest'
import { bibtex } from '../../../src/format/citations/bibtex.ts'
import { HOSTILE_HEADLINES, XI_VOWS } from './articles.ts'
import { printed, readBibtex } from './read-bibtex.ts'

const titleOf = (headline: string) => readBibtex(bibtex({ ...XI_VOWS, headline }))[0]?.entryTags.title

describe('BibTeX', () => {
  test('is one entry, laid out field by field', () => {
    expect(bibtex(XI_VOWS)).toBe(
      `@article{2020_04_11_xi_vows_to_back_nations_virus_fight,
	note = {[Online; accessed 2026-11-25]},
	journal = {China Daily},
	year = {2020},
	month = apr # {~11},
	date = {2020-04-11},
	title = {Xi vows to back nations virus fight},
	url = {${XI_VOWS.url}},
}`,
    )
  })

  test('is read back by a parser', () => {
    expect(readBibtex(bibtex(XI_VOWS))).toEqual([
      {
        citationKey: '2020_04_11_xi_vows_to_back_nations_virus_fight',
        entryType: 'article',
        entryTags: {
          note: '[Online; accessed 2026-11-25]',
          journal: 'China Daily',
          year: '2020',
          // The parser leaves the macro as it is.
          month: 'apr~11',
          date: '2020-04-11',
          title: XI_VOWS.headline,
          url: XI_VOWS.url,
        },
      },
    ])
  })

  test.each(HOSTILE_HEADLINES)('prints a headline with special characters as it is: %s', (headline) => {
    const entries = readBibtex(bibtex({ ...XI_VOWS, headline, publication: headline }))
    expect(entries).toHaveLength(1)
    expect(printed(entries[0]?.entryTags.title ?? '')).toBe(headline)
    expect(printed(entries[0]?.entryTags.journal ?? '')).toBe(headline)
  })

  test('escapes what LaTeX would read as commands', () => {
    expect(titleOf('a & b % c $ d # e _ f { g } h ~ i ^ j \\ k')).toBe(
      'a \\& b \\% c \\$ d \\# e \\_ f \\{ g \\} h \\textasciitilde{} i \\textasciicircum{} j \\textbackslash{} k',
    )
  })

  test('protects capital letters that a style would set in lower case, and not the first one', () => {
    expect(titleOf('COVID fight adds urgency, Xi says')).toBe('{COVID} fight adds urgency, {Xi} says')
    expect(titleOf('Apple’s iPhone in New York')).toBe('Apple’s {iPhone} in {New} {York}')
    expect(titleOf('“Quotes” and U.S. wins')).toBe('“{Quotes}” and {U}.{S}. wins')
  })

  test('leaves out what is unknown', () => {
    const entry = bibtex({ ...XI_VOWS, publication: undefined, url: undefined, accessed: undefined })
    expect(readBibtex(entry)[0]?.entryType).toBe('misc')
    expect(entry).not.toMatch(/journal|url|note/)
  })

  test('keeps an address as it is, except for what would end the field', () => {
    const url = 'https://news.example/a_b/~c?x=1&y=%C3%A9#p'
    expect(readBibtex(bibtex({ ...XI_VOWS, url }))[0]?.entryTags.url).toBe(url)
    expect(bibtex({ ...XI_VOWS, url: 'https://news.example/}{\\' })).toContain(
      'url = {https://news.example/%7D%7B%5C}',
    )
  })
})
