import type { MentionKind } from '../../article.ts'

interface AddedNames {
  names?: string[]
  demonyms?: string[]
  capitals?: string[]
}

/**
 * English names of countries, by country code, that news uses and world-countries (github.com/mledoze/countries)
 * lacks. To add a name, add it here; test/fixtures/countries has a case for each kind.
 */
export const ADDED_NAMES: Record<string, AddedNames> = {
  AE: { names: ['UAE', 'U.A.E.', 'Emirates'] },
  AF: { demonyms: ['Afghani'] },
  AG: { names: ['Antigua'], demonyms: ['Antiguan', 'Barbudan'] },
  AI: { demonyms: ['Anguillan'] },
  AR: { demonyms: ['Argentinian', 'Argentinean'] },
  AU: { demonyms: ['Aussie'] },
  AZ: { demonyms: ['Azeri'] },
  BA: {
    names: ['Bosnia', 'Bosnia-Herzegovina'],
    demonyms: ['Bosnian', 'Herzegovinian', 'Bosniak'],
  },
  BB: { demonyms: ['Bajan'] },
  BF: { demonyms: ['Burkinabé'], names: ['Upper Volta'] },
  BJ: { demonyms: ['Beninois'], names: ['Dahomey'] },
  BM: { demonyms: ['Bermudan'] },
  BN: { names: ['Brunei Darussalam'] },
  BW: { demonyms: ['Batswana', 'Botswanan'], names: ['Bechuanaland'] },
  BY: { names: ['Belorussia', 'Byelorussia'], demonyms: ['Belarussian', 'Byelorussian'] },
  BZ: { names: ['British Honduras'] },
  CD: {
    names: [
      'Democratic Republic of the Congo',
      'Democratic Republic of Congo',
      'DRC',
      'Zaire',
      'D.R. Congo',
      'Congo-Kinshasa',
    ],
  },
  CG: { names: ['Congo-Brazzaville', 'Congo Brazzaville', 'Republic of Congo', 'Congo Republic'] },
  CH: { capitals: ['Berne'] },
  CI: { demonyms: ['Ivoirian'], names: ["Côte d'Ivoire"] },
  CN: { names: ['PRC', 'P.R.C.'], capitals: ['Peking'] },
  CV: { names: ['Cabo Verde'], demonyms: ['Cape Verdean'] },
  CY: { demonyms: ['Greek Cypriot', 'Turkish Cypriot'] },
  CZ: { names: ['Czech Republic', 'Czechoslovakia'], demonyms: ['Czechoslovak', 'Czechoslovakian'] },
  DE: {
    names: ['West Germany', 'East Germany', 'W. Germany', 'E. Germany', 'Federal Republic of Germany', 'GDR'],
    demonyms: ['West German', 'East German', 'W. German', 'E. German'],
    capitals: ['Bonn'],
  },
  DJ: { demonyms: ['Djiboutian'] },
  DK: { demonyms: ['Dane'] },
  EC: { demonyms: ['Ecuadorian', 'Ecuadoran'] },
  EH: { demonyms: ['Saharawi'] },
  ES: { demonyms: ['Spaniard'] },
  ET: { names: ['Abyssinia'] },
  FI: { demonyms: ['Finn'] },
  FK: { demonyms: ['Falklander'] },
  FO: { demonyms: ['Faroe Islander'] },
  FR: { demonyms: ['Frenchman', 'Frenchmen', 'Frenchwoman', 'Frenchwomen'] },
  GB: {
    names: [
      'UK',
      'U.K.',
      'Britain',
      'Great Britain',
      'England',
      'Scotland',
      'Wales',
      'Northern Ireland',
      'N. Ireland',
      'Team GB',
    ],
    demonyms: [
      'Briton',
      'Brit',
      'English',
      'Scottish',
      'Welsh',
      'Englishman',
      'Scot',
      'Scotsman',
      'Scotsmen',
      'Welshman',
      'Welshmen',
      'Englishmen',
      'Englishwoman',
      'Northern Irish',
    ],
  },
  GH: { demonyms: ['Ghanian'] },
  GI: { demonyms: ['Gibraltarian'] },
  GM: { names: ['The Gambia'] },
  GQ: { demonyms: ['Equatoguinean'] },
  GW: { demonyms: ['Bissau-Guinean'] },
  GY: { names: ['British Guiana'] },
  HK: { demonyms: ['Hongkonger'], names: ['Hongkong', 'H.K.', 'HK'] },
  HR: { demonyms: ['Croat'] },
  HU: { demonyms: ['Magyar'] },
  IE: { names: ['Irish Republic', 'Republic of Ireland'], demonyms: ['Irishman', 'Irishmen', 'Irishwoman'] },
  IR: { demonyms: ['Persian'] },
  IS: { demonyms: ['Icelandic'] },
  KG: { names: ['Kirghizstan'], demonyms: ['Kyrgyz', 'Kyrgyzstani'] },
  KH: { names: ['Kampuchea'], demonyms: ['Kampuchean', 'Khmer'] },
  KM: { demonyms: ['Comorian'] },
  KN: { names: ['Saint Kitts', 'St. Kitts and Nevis', 'St. Kitts'], demonyms: ['Kittitian', 'Nevisian'] },
  KP: { names: ['DPRK', 'D.P.R.K.', 'N. Korea', "Democratic People's Republic of Korea"] },
  KR: { names: ['ROK', 'S. Korea', 'Republic of Korea'] },
  KZ: { names: ['Kazakstan'], demonyms: ['Kazakh', 'Kazak'], capitals: ['Nur-Sultan'] },
  LA: { demonyms: ['Lao'] },
  LC: { demonyms: ['St. Lucian'], names: ['St. Lucia'] },
  LK: { names: ['Ceylon'] },
  LS: { demonyms: ['Basotho'] },
  LU: { demonyms: ['Luxembourgish'] },
  LV: { demonyms: ['Lett'] },
  MD: { names: ['Moldavia'], demonyms: ['Moldavian'] },
  MG: { demonyms: ['Madagascan'] },
  MK: { demonyms: ['North Macedonian'], names: ['Macedonia'] },
  MM: { names: ['Burma'], capitals: ['Nay Pyi Taw'] },
  MN: { capitals: ['Ulaanbaatar'] },
  MO: { names: ['Macao'] },
  MV: { demonyms: ['Maldivian'] },
  MW: { names: ['Nyasaland'] },
  NL: { names: ['Holland'], demonyms: ['Dutchman', 'Dutchmen', 'Dutchwoman'] },
  NZ: { demonyms: ['Kiwi'], names: ['N.Z.', 'N. Zealand', 'NZ'] },
  NP: { demonyms: ['Nepali'] },
  PF: { demonyms: ['Tahitian'] },
  PG: { names: ['PNG'] },
  PH: { demonyms: ['Filipina', 'Philippine', 'Pinoy'] },
  PL: { demonyms: ['Pole'] },
  PS: { names: ['Palestinian Territories', 'Palestinian Authority'], demonyms: ['Gazan'] },
  RO: { demonyms: ['Rumanian'] },
  RS: { demonyms: ['Yugoslav', 'Yugoslavian', 'Serb'], names: ['Yugoslavia'] },
  RU: { names: ['Soviet Union', 'USSR', 'U.S.S.R.'], demonyms: ['Soviet'], capitals: ['Kremlin'] },
  RW: { demonyms: ['Rwandese'] },
  SA: { demonyms: ['Saudi'] },
  SB: { names: ['Solomons'] },
  SE: { demonyms: ['Swede'] },
  SI: { demonyms: ['Slovenian'] },
  SK: { demonyms: ['Slovakian'] },
  SO: { demonyms: ['Somalian'] },
  SR: { names: ['Surinam'], demonyms: ['Surinamese'] },
  SV: { demonyms: ['Salvadorean', 'Salvadorian'] },
  SZ: { names: ['Swaziland'] },
  TH: { names: ['Siam'] },
  TJ: { demonyms: ['Tajik', 'Tajikistani'] },
  TL: { names: ['East Timor'], demonyms: ['Timorese'] },
  TR: { names: ['Turkey', 'Turkiye'], demonyms: ['Turk'] },
  TT: { names: ['Trinidad'], demonyms: ['Tobagonian'] },
  TW: { names: ['Formosa', 'Chinese Taipei', 'Republic of China'] },
  TZ: { names: ['Tanganyika'] },
  UA: { capitals: ['Kiev'] },
  US: {
    names: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States of America', 'America'],
    capitals: ['Washington', 'Washington DC', 'Washington, D.C.', 'Washington, DC'],
  },
  UZ: { demonyms: ['Uzbek'] },
  VA: { names: ['Vatican', 'Holy See'] },
  VC: { demonyms: ['Vincentian'], names: ['St. Vincent and the Grenadines'] },
  VG: { names: ['BVI'] },
  VI: { names: ['U.S. Virgin Islands', 'US Virgin Islands'] },
  VN: { demonyms: ['South Vietnamese', 'North Vietnamese'], names: ['Viet Nam'] },
  VU: { demonyms: ['Vanuatuan'] },
  XK: { demonyms: ['Kosovan'] },
  YE: { demonyms: ['Yemenite'], names: ['North Yemen', 'South Yemen'] },
  ZA: { names: ['S. Africa'], demonyms: ['S. African'] },
  ZM: { names: ['Northern Rhodesia'] },
  ZW: { demonyms: ['Rhodesian'], names: ['Rhodesia'] },
}

/** Names of capitals that more often mean a person, a common word or another town. */
export const AMBIGUOUS_CAPITALS: ReadonlySet<string> = new Set([
  'Victoria',
  'Georgetown',
  'Kingstown',
  "St. George's",
  'Roseau',
  'Malé',
  'Sucre',
  'Jerusalem', // Its status is disputed, and the archive takes no side.
])

/** Names that two countries share. They mean the first, unless the text names only the other elsewhere. */
export const SHARED_NAMES: { name: string; kind: MentionKind; codes: string[] }[] = [
  { name: 'Congo', kind: 'name', codes: ['CD', 'CG'] },
  { name: 'Congolese', kind: 'demonym', codes: ['CD', 'CG'] },
  { name: 'Korea', kind: 'name', codes: ['KR', 'KP'] },
  { name: 'Korean', kind: 'demonym', codes: ['KR', 'KP'] },
]

/** Names that are also English words or names of firms, in addition to those in places.json: `fine china`, `polish`. */
export const NAMES_THAT_ARE_WORDS: readonly string[] = (
  'Turkey China Kiwi Jersey Polish Pole Swede Chad Dane Guinea Mesa Midland Hercules Magna Meridian Center Nederland ' +
  "Capri Etna Sonoma Soho Dulles O'Hare LaGuardia Ascot Epsom Carthage Palmyra Orly Noto Brega Corona Ajax"
).split(' ')

/** Prefixes for the first of two peoples, as in `Sino-Russian`. */
export const DEMONYM_PREFIXES: Record<string, string> = {
  Anglo: 'GB',
  Franco: 'FR',
  Greco: 'GR',
  Indo: 'IN',
  Italo: 'IT',
  Luso: 'PT',
  Russo: 'RU',
  Sino: 'CN',
}

/** Given names that are also places, and that places.json lacks. */
export const ADDED_GIVEN_NAMES: readonly string[] =
  'Salvador Anand Antony Ariana Farah Florin Kamal Kanye Lara Mila Pilar'.split(' ')

/** Surnames that are also places, and that places.json lacks. */
export const ADDED_SURNAMES: readonly string[] = (
  'Bello Campbell Cardenas Castro Chekhov Cordova Delgado Fontana Gagarin Garcia Keller Khanna Kirov Linares Maldonado ' +
  'Mao Massa Melo Merlo Montero Mora Moreno Morsi Obama Paterson Pereira Pinto Ponce Pushkin Quevedo Richardson Rivera ' +
  'Rubio Salinas Santana Sousa Vallejo Ventura Zamora'
).split(' ')

/** Given names in places.json by which news means the place. */
export const EXCLUDED_GIVEN_NAMES: ReadonlySet<string> = new Set([
  'Alberta',
  'Florida',
  'Geneva',
  'Iowa',
  'Missouri',
])
