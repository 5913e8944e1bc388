import { expect, test } from 'vitest'
import { analyseRecord } from '../../src/archive/archive.ts'
import { formerStatesOf } from '../../src/archive/countries/former-states.ts'
import { countryNameIn } from '../../src/format/country-name.ts'
import { recordOf } from '../archive/source-file.ts'

/** Returns the countries of an article, as readers see them. */
function countriesOf(published: string, headline: string, text: string): string[] {
  const bytes = new TextEncoder().encode(`${headline}\n1987-04-03 12:00\n${text}\n`)
  const article = analyseRecord({ ...recordOf('a.txt', bytes), published })
  const states = formerStatesOf(article)
  const codes = new Set([...article.headlineMentions, ...article.mentions].map(({ code }) => code))
  return [...codes].map((code) => countryNameIn(states, code))
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
  [
    '1987-04-03',
    'Kinshasa',
    'Zairean troops left. The German Democratic Republic sent aid.',
    ['Zaire (Congo - Kinshasa)', 'East Germany (Germany)'],
  ],
  [
    '1999-04-03',
    'A life',
    'She grew up in British Honduras, Nyasaland and Portuguese Timor.',
    ['British Honduras (Belize)', 'Nyasaland (Malawi)', 'Portuguese Timor (Timor-Leste)'],
  ],
  ['', 'A life', 'He left Rhodesia for Harare.', ['Zimbabwe']],
  ['2020-04-03', 'Vietnam', 'Vietnamese and German firms met in Japan.', ['Vietnam', 'Germany', 'Japan']],
])('%s: %s: %s', (published, headline, text, names) => {
  expect(countriesOf(published, headline, text)).toEqual(names)
})
