import { formerStates } from '#messages/parts/former-states'
import { bodyOf } from '../archive/article.ts'
import type { Body, MentionEntry } from '../format/body.ts'
import { countryName } from '../format/country-name.ts'

type State = keyof typeof formerStates.names

/** Former states: today's country, the last year of the state or its name, and the words by which a text names it. */
const FORMER: [state: State, code: string, until: number, words: string][] = [
  ['sovietUnion', 'RU', 1991, 'soviet union|ussr|soviet|soviets|soviet russia'],
  ['eastGermany', 'DE', 1990, 'east germany|east german|east germans|e germany|e german|gdr'],
  ['westGermany', 'DE', 1990, 'west germany|west german|west germans|w germany|w german|frg'],
  ['naziGermany', 'DE', 1945, 'nazi germany'],
  ['yugoslavia', 'RS', 2003, 'yugoslavia|yugoslav|yugoslavs|yugoslavian'],
  ['czechoslovakia', 'CZ', 1992, 'czechoslovakia|czecho-slovakia|czechoslovak|czechoslovaks|czechoslovakian'],
  ['zaire', 'CD', 1997, 'zaire'],
  ['belgianCongo', 'CD', 1960, 'belgian congo'],
  ['burma', 'MM', 1989, 'burma'],
  ['kampuchea', 'KH', 1990, 'kampuchea|kampuchean|kampucheans'],
  ['southVietnam', 'VN', 1976, 'south vietnam|south vietnamese'],
  ['northVietnam', 'VN', 1976, 'north vietnam|north vietnamese'],
  ['rhodesia', 'ZW', 1980, 'rhodesia|southern rhodesia|rhodesian|rhodesians'],
  ['northernRhodesia', 'ZM', 1964, 'northern rhodesia'],
  ['ceylon', 'LK', 1972, 'ceylon'],
  ['upperVolta', 'BF', 1984, 'upper volta|haute-volta'],
  ['dahomey', 'BJ', 1975, 'dahomey'],
  ['northYemen', 'YE', 1990, 'north yemen'],
  ['southYemen', 'YE', 1990, 'south yemen'],
  ['swaziland', 'SZ', 2018, 'swaziland'],
  ['tanganyika', 'TZ', 1964, 'tanganyika'],
  ['southWestAfrica', 'NA', 1990, 'south west africa|south-west africa'],
  ['dutchEastIndies', 'ID', 1949, 'dutch east indies|netherlands east indies'],
  ['ottomanEmpire', 'TR', 1922, 'ottoman empire'],
  ['persia', 'IR', 1935, 'persia'],
  ['siam', 'TH', 1939, 'siam'],
]

let byWords: Map<string, { state: State; until: number }> | undefined
const stateOf = (code: string, words: string) => {
  byWords ??= new Map(
    FORMER.flatMap(([state, code, until, words]) =>
      words.split('|').map((each) => [`${code} ${each}`, { state, until }] as const),
    ),
  )
  return byWords.get(`${code} ${words.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ')}`)
}

/**
 * Returns a function that names a country as an article does: `Soviet Union (Russia)`. It is so for a state of the
 * time of publication that the article names, and for an older one if the article has no other name for the country.
 */
export function countryNameIn(headline: string, published: string, body: Body): (code: string) => string {
  const found = new Map<string, Map<State, number>>()
  const named = new Set<string>()
  const read = (text: string, mentions: readonly MentionEntry[]) => {
    for (const [start, end, code] of mentions) {
      const former = stateOf(code, text.slice(start, end))
      if (former) found.set(code, (found.get(code) ?? new Map()).set(former.state, former.until))
      else named.add(code)
    }
  }
  read(headline, body.headlineMentions)
  read(bodyOf(body), body.mentions)
  const year = Number(published.slice(0, 4)) || Number.POSITIVE_INFINITY
  return (code) => {
    const today = countryName(code)
    const names = [...(found.get(code) ?? [])]
      .filter(([, until]) => year <= until || !named.has(code))
      .map(([state]) => formerStates.names[state])
      .filter((name) => !today.includes(name))
    return names.length > 0 ? formerStates.label(names, today) : today
  }
}
