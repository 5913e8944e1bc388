import { type AnalysedRecord, bodyOf, type Mention } from '../article.ts'

/** Former states: today's country, the last year of the state or its name, and the words by which a text names it. */
const FORMER = [
  [
    'sovietUnion',
    'RU',
    1991,
    'soviet union|union of soviet socialist republics|ussr|soviet|soviets|soviet russia',
  ],
  [
    'eastGermany',
    'DE',
    1990,
    'east germany|east german|east germans|e germany|e german|german democratic republic|gdr',
  ],
  ['westGermany', 'DE', 1990, 'west germany|west german|west germans|w germany|w german|frg'],
  ['naziGermany', 'DE', 1945, 'nazi germany'],
  ['yugoslavia', 'RS', 2003, 'yugoslavia|yugoslav|yugoslavs|yugoslavian'],
  ['czechoslovakia', 'CZ', 1992, 'czechoslovakia|czecho-slovakia|czechoslovak|czechoslovaks|czechoslovakian'],
  ['zaire', 'CD', 1997, 'zaire|zairean|zaireans|zairian|zairians'],
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
  ['bechuanaland', 'BW', 1966, 'bechuanaland'],
  ['nyasaland', 'MW', 1964, 'nyasaland'],
  ['basutoland', 'LS', 1966, 'basutoland'],
  ['britishHonduras', 'BZ', 1973, 'british honduras'],
  ['eastPakistan', 'BD', 1971, 'east pakistan'],
  ['newHebrides', 'VU', 1980, 'new hebrides'],
  ['portugueseTimor', 'TL', 1975, 'portuguese timor'],
  ['frenchSudan', 'ML', 1960, 'french sudan'],
  ['abyssinia', 'ET', 1941, 'abyssinia'],
  ['trucialStates', 'AE', 1971, 'trucial states'],
  ['northYemen', 'YE', 1990, 'north yemen'],
  ['southYemen', 'YE', 1990, 'south yemen'],
  ['swaziland', 'SZ', 2018, 'swaziland'],
  ['tanganyika', 'TZ', 1964, 'tanganyika'],
  ['southWestAfrica', 'NA', 1990, 'south west africa|south-west africa'],
  ['dutchEastIndies', 'ID', 1949, 'dutch east indies|netherlands east indies'],
  ['ottomanEmpire', 'TR', 1922, 'ottoman empire'],
  ['persia', 'IR', 1935, 'persia'],
  ['siam', 'TH', 1939, 'siam'],
] as const satisfies [state: string, code: string, until: number, words: string][]

/** A state that no longer exists, or that had another name. */
export type FormerState = (typeof FORMER)[number][0]

let byWords: Map<string, { state: FormerState; until: number }> | undefined
const stateOf = (code: string, words: string) => {
  byWords ??= new Map(
    FORMER.flatMap(([state, code, until, words]) =>
      words.split('|').map((each) => [`${code} ${each}`, { state, until }] as const),
    ),
  )
  return byWords.get(`${code} ${words.toLowerCase().replaceAll('.', '').replace(/\s+/g, ' ')}`)
}

/**
 * Returns the former states that an article names, by the code of today's country: a state of the time of publication,
 * and an older one if the article has no other name for the country.
 */
export function formerStatesOf(article: AnalysedRecord): Record<string, FormerState[]> {
  const found = new Map<string, Map<FormerState, number>>()
  const named = new Set<string>()
  const read = (text: string, mentions: readonly Mention[]) => {
    for (const { start, end, code } of mentions) {
      const former = stateOf(code, text.slice(start, end))
      if (former) found.set(code, (found.get(code) ?? new Map()).set(former.state, former.until))
      else named.add(code)
    }
  }
  read(article.headline, article.headlineMentions)
  read(bodyOf(article), article.mentions)
  const year = Number(article.published.slice(0, 4)) || Number.POSITIVE_INFINITY
  return Object.fromEntries(
    [...found].flatMap(([code, states]) => {
      const names = [...states]
        .filter(([, until]) => year <= until || !named.has(code))
        .map(([state]) => state)
      return names.length > 0 ? [[code, names]] : []
    }),
  )
}
