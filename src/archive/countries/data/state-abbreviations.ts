/**
 * States and provinces, by country code, with their abbreviations: those that nothing else has (`a N.J. town`), then,
 * after a semicolon, those that count only after a town (`Jackson, Miss.`, `Austin, TX`).
 */
const STATES: Record<string, Record<string, string>> = {
  US: {
    Alabama: '; Ala. AL',
    Alaska: '; AK',
    Arizona: 'Ariz.; AZ',
    Arkansas: '; Ark. AR',
    California: 'Calif.; Cal. CA',
    Colorado: '; Colo. CO',
    Connecticut: 'Conn.; CT',
    Delaware: '; Del. DE',
    Florida: 'Fla.; FL',
    Georgia: 'Ga.; GA',
    Hawaii: '; HI',
    Idaho: '; ID',
    Illinois: '; Ill. IL',
    Indiana: '; Ind. IN',
    Iowa: '; IA',
    Kansas: '; Kan. KS',
    Kentucky: '; Ky. KY',
    Louisiana: '; La. LA',
    Maine: '; ME',
    Maryland: 'Md.; MD',
    Massachusetts: '; Mass. MA',
    Michigan: 'Mich.; MI',
    Minnesota: 'Minn.; MN',
    Mississippi: '; Miss. MS',
    Missouri: '; Mo. MO',
    Montana: '; Mont. MT',
    Nebraska: '; Neb. NE',
    Nevada: '; Nev. NV',
    'New Hampshire': 'N.H.; NH',
    'New Jersey': 'N.J.; NJ',
    'New Mexico': 'N.M.; NM',
    'New York': 'N.Y.; NY',
    'North Carolina': 'N.C.; NC',
    'North Dakota': 'N.D.; ND',
    Ohio: '; OH',
    Oklahoma: 'Okla.; OK',
    Oregon: '; Ore. OR',
    Pennsylvania: 'Pa.; Penn. PA',
    'Rhode Island': 'R.I.; RI',
    'South Carolina': 'S.C.; SC',
    'South Dakota': 'S.D.; SD',
    Tennessee: 'Tenn.; TN',
    Texas: '; Tex. TX',
    Utah: '; UT',
    Vermont: '; Vt. VT',
    Virginia: 'Va.; VA',
    Washington: '; Wash. WA',
    'Washington, D.C.': 'D.C.; DC',
    'West Virginia': 'W.Va.; WV',
    Wisconsin: 'Wis.; WI',
    Wyoming: 'Wyo.; WY',
  },
  CA: {
    Alberta: '; Alta. AB',
    'British Columbia': 'B.C. BC; B.C. BC',
    Manitoba: '; Man. MB',
    'New Brunswick': '; N.B. NB',
    'Newfoundland and Labrador': '; Nfld. NL',
    'Nova Scotia': '; N.S. NS',
    Ontario: '; Ont. ON',
    'Prince Edward Island': 'P.E.I.; P.E.I. PE',
    Quebec: '; Que. QC PQ',
    Saskatchewan: '; Sask. SK',
  },
}

interface Abbreviation {
  abbreviation: string
  code: string
  state: string
}

/** Returns the abbreviations before the semicolon (0) or after it (1). */
const abbreviations = (part: 0 | 1): Abbreviation[] =>
  Object.entries(STATES).flatMap(([code, states]) =>
    Object.entries(states).flatMap(([state, names]) =>
      (names.split(';')[part] ?? '')
        .split(' ')
        .filter(Boolean)
        .map((abbreviation) => ({ abbreviation, code, state })),
    ),
  )
const alone = abbreviations(0)
const afterTown = abbreviations(1)

const codes = (all: Abbreviation[]) =>
  all.map(({ abbreviation, code }): [string, string] => [abbreviation, code])

/** Country codes by abbreviated state or province, where nothing else has the abbreviation: `a N.J. town`. */
export const STATE_ABBREVIATIONS: Record<string, string> = Object.fromEntries(codes(alone))

/** Country codes by state or province, as abbreviated only after a town: `Jackson, Miss.`, `Austin, TX`. */
export const STATE_ABBREVIATIONS_AFTER_TOWN: ReadonlyMap<string, string> = new Map(codes(afterTown))

/** States and provinces by their names and abbreviations. */
export const STATE_NAMES: ReadonlyMap<string, string> = new Map([
  ...Object.values(STATES).flatMap((states) => Object.keys(states).map((state) => [state, state] as const)),
  ...[...alone, ...afterTown].map(({ abbreviation, state }) => [abbreviation, state] as const),
])
