/**
 * English names that world-countries (github.com/mledoze/countries) does not give, as news uses them. Adding a
 * name here is all that it takes; test/fixtures/countries has a case for each kind.
 */
export interface Names {
  names?: string[]
  demonyms?: string[]
  capitals?: string[]
}

export const MORE_NAMES: Record<string, Names> = {
  AE: { names: ['UAE', 'U.A.E.', 'Emirates'] },
  AF: { demonyms: ['Afghani'] },
  AG: { demonyms: ['Antiguan', 'Barbudan'] },
  AR: { demonyms: ['Argentinian', 'Argentinean'] },
  AU: { demonyms: ['Aussie'] },
  BA: { names: ['Bosnia', 'Bosnia-Herzegovina'], demonyms: ['Bosnian', 'Herzegovinian'] },
  BF: { demonyms: ['Burkinabé'] },
  BN: { names: ['Brunei Darussalam'] },
  BW: { demonyms: ['Batswana'] },
  BY: { names: ['Belorussia', 'Byelorussia'], demonyms: ['Belarussian'] },
  CD: { names: ['Democratic Republic of the Congo', 'Democratic Republic of Congo', 'DRC', 'Zaire'] },
  CG: { names: ['Congo'] },
  CH: { capitals: ['Berne'] },
  CI: { names: ["Côte d'Ivoire"] },
  CN: { names: ['PRC', 'P.R.C.'], capitals: ['Peking'] },
  CV: { names: ['Cabo Verde'], demonyms: ['Cape Verdean'] },
  CZ: { names: ['Czech Republic'] },
  DK: { demonyms: ['Dane'] },
  EC: { demonyms: ['Ecuadorian'] },
  ES: { demonyms: ['Spaniard'] },
  FI: { demonyms: ['Finn'] },
  FR: { demonyms: ['Frenchman', 'Frenchmen', 'Frenchwoman'] },
  GB: {
    names: ['UK', 'U.K.', 'Britain', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
    demonyms: ['Briton', 'English', 'Scottish', 'Welsh', 'Englishman', 'Scot'],
  },
  GM: { names: ['The Gambia'] },
  HK: { demonyms: ['Hongkonger'], names: ['Hongkong'] },
  IE: { names: ['Irish Republic', 'Republic of Ireland'], demonyms: ['Irishman'] },
  IS: { demonyms: ['Icelandic'] },
  KG: { names: ['Kirghizstan'], demonyms: ['Kyrgyz', 'Kyrgyzstani'] },
  KN: { names: ['Saint Kitts', 'St. Kitts and Nevis'], demonyms: ['Kittitian', 'Nevisian'] },
  KP: { names: ['DPRK', 'D.P.R.K.', 'N. Korea', "Democratic People's Republic of Korea"] },
  KR: { names: ['ROK', 'S. Korea', 'Republic of Korea'] },
  KZ: { names: ['Kazakstan'], demonyms: ['Kazakh', 'Kazak'], capitals: ['Nur-Sultan'] },
  LA: { demonyms: ['Lao'] },
  LC: { names: ['St. Lucia'] },
  LS: { demonyms: ['Basotho'] },
  LV: { demonyms: ['Lett'] },
  MK: { names: ['Macedonia'] },
  MM: { names: ['Burma'], capitals: ['Nay Pyi Taw'] },
  MN: { capitals: ['Ulaanbaatar'] },
  MO: { names: ['Macao'] },
  MV: { demonyms: ['Maldivian'] },
  NL: { names: ['Holland'], demonyms: ['Dutchman', 'Dutchmen'] },
  PH: { demonyms: ['Filipina', 'Philippine'] },
  PL: { demonyms: ['Pole'] },
  PS: { names: ['Palestinian Territories', 'Palestinian Authority'] },
  RU: { names: ['Soviet Union', 'USSR', 'U.S.S.R.'], demonyms: ['Soviet'], capitals: ['Kremlin'] },
  SA: { demonyms: ['Saudi'] },
  SE: { demonyms: ['Swede'] },
  SI: { demonyms: ['Slovenian'] },
  SK: { demonyms: ['Slovakian'] },
  SR: { demonyms: ['Surinamese'] },
  SV: { demonyms: ['Salvadorean', 'Salvadorian'] },
  SZ: { names: ['Swaziland'] },
  TJ: { demonyms: ['Tajik', 'Tajikistani'] },
  TL: { names: ['East Timor'], demonyms: ['Timorese'] },
  TR: { names: ['Turkey', 'Turkiye'], demonyms: ['Turk'] },
  TT: { names: ['Trinidad'], demonyms: ['Tobagonian'] },
  TW: { names: ['Chinese Taipei'] },
  UA: { capitals: ['Kiev'] },
  US: {
    names: ['US', 'U.S.', 'USA', 'U.S.A.', 'United States of America', 'America'],
    capitals: ['Washington', 'Washington DC', 'Washington, D.C.', 'Washington, DC'],
  },
  UZ: { demonyms: ['Uzbek'] },
  VA: { names: ['Vatican', 'Holy See'] },
  VC: { names: ['St. Vincent and the Grenadines'] },
  VN: { names: ['Viet Nam'] },
}

/** Longer names that hold a country's name and are not that country's. */
export const OTHER_PLACES: string[] = [
  'Gulf of Mexico',
  'New Mexico',
  'New Jersey',
  'New England',
  'South China Sea',
  'East China Sea',
  'Indian Ocean',
  'Native American',
  'African American',
  'American Indian',
  'West Indian',
  'Latin America',
  'Latin American',
  'South America',
  'South American',
  'North America',
  'North American',
  'Central America',
  'Central American',
  'New Guinea',
  'Georgia Tech',
  'Air Jordan',
  'Lake Chad',
]

/** Capitals that are more often a person's name, a common word or another town. */
export const UNSAFE_CAPITALS: ReadonlySet<string> = new Set([
  'Victoria',
  'Georgetown',
  'Kingstown',
  'Roseau',
  'Sucre',
  'Jerusalem', // Its status is disputed; the archive takes no side by a word list.
])
