import { describe, expect, test } from 'vitest'
import { cslJson } from '../../../src/format/citations/csl-json.ts'
import { ris } from '../../../src/format/citations/ris.ts'
import { HOSTILE_HEADLINES, XI_VOWS } from './articles.ts'

/** Reads RIS as its specification says: a tag, two spaces, a hyphen, a space, the value, CR LF. */
const readRis = (text: string) =>
  text
    .split('\r\n')
    .filter(Boolean)
    .map((line) => {
      const [, tag, value] = /^([A-Z][A-Z0-9]) {2}- (.*)$/s.exec(line) ?? []
      return [tag, value]
    })

describe('RIS', () => {
  test('is one record of a newspaper article', () => {
    expect(readRis(ris(XI_VOWS))).toEqual([
      ['TY', 'NEWS'],
      ['ID', XI_VOWS.slug],
      ['PY', '2020'],
      ['DA', '2020/04/11/'],
      ['T2', 'China Daily'],
      ['TI', XI_VOWS.headline],
      ['UR', XI_VOWS.url],
      ['Y2', '2026/11/25/'],
      ['ER', ''],
    ])
  })

  test.each(HOSTILE_HEADLINES)('holds a headline as it is, on one line: %s', (headline) => {
    const fields = readRis(ris({ ...XI_VOWS, headline }))
    expect(fields).toContainEqual(['TI', headline])
    expect(fields.filter(([tag]) => tag === 'TY' || tag === 'ER')).toHaveLength(2)
  })

  test('turns line breaks into spaces, and leaves out what is unknown', () => {
    const record = ris({ slug: 's', headline: 'One\r\nER  - two', published: '2020-04-11' })
    expect(readRis(record)).toEqual([
      ['TY', 'NEWS'],
      ['ID', 's'],
      ['PY', '2020'],
      ['DA', '2020/04/11/'],
      ['TI', 'One ER  - two'],
      ['ER', ''],
    ])
  })
})

describe('CSL-JSON', () => {
  test.each(HOSTILE_HEADLINES)('is one item: %s', (headline) => {
    expect(JSON.parse(cslJson({ ...XI_VOWS, headline }))).toEqual([
      {
        type: 'article-newspaper',
        id: XI_VOWS.slug,
        title: headline,
        'container-title': 'China Daily',
        issued: { 'date-parts': [[2020, 4, 11]] },
        accessed: { 'date-parts': [[2026, 11, 25]] },
        URL: XI_VOWS.url,
      },
    ])
  })

  test('leaves out what is unknown', () => {
    expect(JSON.parse(cslJson({ slug: 's', headline: 'H', published: '0987-01-02' }))).toEqual([
      { type: 'article-newspaper', id: 's', title: 'H', issued: { 'date-parts': [[987, 1, 2]] } },
    ])
  })
})
