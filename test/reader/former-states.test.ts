import { expect, test } from 'vitest'
import type { Mention } from '../../src/archive/article.ts'
import { findMentionsIn } from '../../src/archive/countries/mentions.ts'
import type { Body, MentionEntry } from '../../src/format/body.ts'
import { countryNameIn } from '../../src/reader/former-states.ts'

const entries = (mentions: Mention[]) =>
  mentions.map(({ start, end, code, kind }): MentionEntry => [start, end, code, kind])

/** Returns the countries of an article, as its page names them. */
function countriesOf(published: string, headline: string, text: string): string[] {
  const found = findMentionsIn(headline, text)
  const body = {
    source: text,
    bodyStart: 0,
    headlineMentions: entries(found.headline),
    mentions: entries(found.body),
  } as Partial<Body> as Body
  const codes = new Set([...found.headline, ...found.body].map(({ code }) => code))
  return [...codes].map(countryNameIn(headline, published, body))
}

test.each([
  ['1987-04-03', 'Soviet grain', 'The USSR bought grain in Moscow.', ['Soviet Union (Russia)']],
  ['1987-04-03', 'Talks', 'Russian singers toured the Soviet Union.', ['Soviet Union (Russia)']],
  ['1987-04-03', 'Talks', 'Moscow bought grain.', ['Russia']],
  [
    '1987-04-03',
    'Bonn',
    'West German and East German ministers met.',
    ['West Germany and East Germany (Germany)'],
  ],
  [
    '1987-04-03',
    'Mines',
    'Zaire, Burma and W. Germany',
    ['Zaire (Congo - Kinshasa)', 'Myanmar (Burma)', 'West Germany (Germany)'],
  ],
  [
    '1991-06-01',
    'Belgrade',
    'Yugoslav troops left; Czechoslovakia waits.',
    ['Yugoslavia (Serbia)', 'Czechoslovakia (Czechia)'],
  ],
  ['2018-04-03', 'Russia', 'The Soviet Union fell in 1991, and Russia remained.', ['Russia']],
  ['2018-04-03', 'Tanks', 'Soviet-era tanks stood in Moscow.', ['Russia']],
  [
    '2018-04-03',
    'A life',
    'She was born in Ceylon and left for South Vietnam.',
    ['Ceylon (Sri Lanka)', 'South Vietnam (Vietnam)'],
  ],
  ['', 'A life', 'He left Rhodesia for Harare.', ['Zimbabwe']],
  ['2020-04-03', 'Vietnam', 'Vietnamese and German firms met in Japan.', ['Vietnam', 'Germany', 'Japan']],
])('%s: %s: %s', (published, headline, text, names) => {
  expect(countriesOf(published, headline, text)).toEqual(names)
})
