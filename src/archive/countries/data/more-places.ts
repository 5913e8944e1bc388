/**
 * Places and bodies that the data behind places.json lacks or names otherwise, as English news calls them.
 * Adding a name is all that it takes; test/fixtures/countries has a case for each kind.
 */

/** Names of today that the data has under another, of yesterday, and regions that it lacks. People in thousands. */
export const MORE_PLACES: Record<string, { regions?: string[]; cities?: Record<string, number> }> = {
  AT: { cities: { Salzburg: 500 } },
  AU: { regions: ['Tasmania', 'Northern Territory'] },
  BE: {
    regions: ['Flanders', 'Wallonia'],
    cities: { Antwerp: 500, Ghent: 230, Bruges: 117, Ostend: 70, Liege: 190 },
  },
  BR: { cities: { 'Sao Paulo': 10021, Rio: 6000 } },
  CA: {
    regions: ['Newfoundland', 'Labrador', 'Nova Scotia', 'Yukon Territory'],
    cities: { 'Quebec City': 528, Montreal: 1600 },
  },
  CH: { cities: { Geneva: 1000, Zurich: 341, Basle: 164, Lucerne: 63, Lausanne: 116 } },
  CN: {
    regions: ['Manchuria', 'Inner Mongolia', 'Xinjiang Uyghur Autonomous Region'],
    cities: { Canton: 11071, Macau: 0, Shenzhen: 10358, Urumqi: 2200, Wuhan: 8000 },
  },
  DE: {
    regions: ['Westphalia', 'Rhineland', 'Saxony', 'Ruhr', 'Swabia', 'Prussia'],
    cities: {
      Cologne: 963,
      Frankfurt: 650,
      Hanover: 515,
      Nuremberg: 499,
      Brunswick: 244,
      'West Berlin': 2000,
      'East Berlin': 1200,
    },
  },
  EG: { regions: ['Sinai'], cities: { 'Sharm el-Sheikh': 73 } },
  ES: {
    regions: [
      'Catalonia',
      'Andalusia',
      'Basque Country',
      'Balearic Islands',
      'Majorca',
      'Mallorca',
      'Ibiza',
      'Tenerife',
    ],
    cities: { Seville: 703, Saragossa: 674, Corunna: 246 },
  },
  FI: { regions: ['Lapland'] },
  FR: {
    regions: [
      'Brittany',
      'Normandy',
      'Provence',
      'Corsica',
      'Alsace',
      'Lorraine',
      'Burgundy',
      'Riviera',
      'Savoy',
    ],
    cities: { Marseilles: 794, Lyons: 472, Dunkirk: 90, Cannes: 74 },
  },
  GB: {
    regions: [
      'Merseyside',
      'Ulster',
      'Shetland',
      'Orkney',
      'Hebrides',
      'Heathrow',
      'Gatwick',
      'Westminster',
      'Windsor Castle',
      'City of London',
    ],
    cities: { Londonderry: 83, Newcastle: 192, Hull: 284 },
  },
  GR: {
    regions: ['Crete', 'Corfu', 'Rhodes', 'Peloponnese'],
    cities: { Salonika: 354, Salonica: 354, Piraeus: 163 },
  },
  ID: {
    regions: ['Bali', 'Sumatra', 'Java', 'Sulawesi', 'Aceh', 'Irian Jaya', 'Kalimantan'],
    cities: { Djakarta: 8540, Denpasar: 400 },
  },
  IL: { cities: { 'Tel Aviv': 1000, Haifa: 267, Jaffa: 50 } },
  IN: {
    regions: ['Punjab', 'Orissa', 'Jammu and Kashmir', 'Jammu'],
    cities: { Bombay: 12691, Calcutta: 4631, Madras: 4328, Bangalore: 5104, Poona: 2935, 'New Delhi': 317 },
  },
  IQ: {
    regions: ['Anbar'],
    cities: { Basra: 2600, Fallujah: 190, Kirkuk: 601, Mosul: 1739, Najaf: 482, Karbala: 434 },
  },
  IR: { cities: { Isfahan: 1547, Tabriz: 1424, Bushehr: 165, Kharg: 8 } },
  IT: {
    regions: [
      'Tuscany',
      'Sicily',
      'Sardinia',
      'Lombardy',
      'Piedmont',
      'Umbria',
      'Calabria',
      'Apulia',
      'South Tyrol',
    ],
    cities: { Venice: 2000, Pisa: 89, Siena: 53 },
  },
  JP: { regions: ['Hokkaido', 'Kyushu', 'Honshu', 'Okinawa'] },
  KP: { cities: { 'P’yongyang': 3222 } },
  KR: { regions: ['Jeju'] },
  LB: { cities: { Tyre: 135, Sidon: 163 } },
  MC: { cities: { 'Monte Carlo': 15 } },
  LY: { cities: { Bengasi: 650 } },
  MM: { cities: { Rangoon: 4477, Naypyidaw: 925 }, regions: ['Rakhine'] },
  MX: { regions: ['Yucatán', 'Yucatan', 'Baja California'], cities: { Cancun: 542, Acapulco: 673 } },
  MZ: { cities: { 'Lourenço Marques': 1191 } },
  NG: { regions: ['Niger Delta', 'Niger State', 'Biafra', 'Borno State'] },
  NL: { regions: ['Zeeland', 'Friesland', 'Limburg'], cities: { Hague: 474 } },
  PK: { regions: ['Balochistan', 'Baluchistan', 'Sindh', 'Waziristan', 'Khyber Pakhtunkhwa'] },
  PL: { cities: { Krakow: 755, Cracow: 755, Danzig: 461, Gdansk: 461, Lodz: 768, Wroclaw: 634 } },
  PS: { regions: ['West Bank', 'Gaza Strip', 'Gaza', 'Gaza City'] },
  PT: { regions: ['Azores', 'Madeira', 'Algarve'], cities: { Oporto: 249 } },
  RU: {
    regions: ['Chechnya', 'Dagestan', 'Ingushetia', 'Siberia', 'Tatarstan', 'Sakhalin', 'Kamchatka', 'Kuban'],
    cities: { Leningrad: 5028, 'St. Petersburg': 5028, Gorky: 1284, Sverdlovsk: 1349 },
  },
  SE: { cities: { Gothenburg: 572, Malmo: 301 } },
  TR: { regions: ['Anatolia'], cities: { Constantinople: 14804, Smyrna: 2500 } },
  TZ: { regions: ['Zanzibar'] },
  UA: {
    regions: ['Donbas', 'Donbass', 'Crimea'],
    cities: { Odesa: 1001, Lvov: 717, Chernobyl: 1, Kharkov: 1430 },
  },
  US: {
    regions: [
      'Alaska',
      'Hawaii',
      'New England',
      'Long Island',
      'Manhattan',
      'Brooklyn',
      'Bronx',
      'Staten Island',
      'Silicon Valley',
      'Hollywood',
      'Washington State',
      'New York State',
      'Midwest',
      'Broadway',
      'Harlem',
    ],
    cities: {
      'New York': 8175,
      'St. Louis': 315,
      'St. Paul': 285,
      'Los Angeles': 3792,
      'San Francisco': 805,
      'L.A.': 3792,
    },
  },
  VN: { cities: { Saigon: 3467, Hue: 287 } },
  YE: { cities: { Aden: 550 } },
  ZA: { regions: ['Transvaal', 'Natal', 'KwaZulu'], cities: { 'Port Elizabeth': 967, Pretoria: 1619 } },
}

const codes = (code: string, names: string) => names.split(' ').map((name): [string, string] => [name, code])

/** States by abbreviations that name nothing else: `a N.J. town`, `the Calif. coast`. */
export const STATES: Record<string, string> = Object.fromEntries([
  ...codes('CA', 'B.C. BC P.E.I.'),
  ...codes(
    'US',
    'N.C. N.D. N.H. N.J. N.M. N.Y. R.I. S.C. S.D. W.Va. D.C. Calif. Fla. Ariz. Conn. Mich. Minn. Okla. Pa. Md. Tenn. Wis. Wyo. Va. Ga.',
  ),
])

/** States and provinces as they are written behind a town, and nowhere else: `Jackson, Miss.`, `Austin, TX`. */
export const STATES_BEHIND_TOWNS: ReadonlyMap<string, string> = new Map([
  ...codes(
    'US',
    'Ala. Ark. Cal. Colo. Del. Ill. Ind. Kan. Ky. La. Mass. Miss. Mo. Mont. Neb. Nev. Ore. Penn. Tex. Vt. Wash. ' +
      'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND ' +
      'OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY',
  ),
  ...codes('CA', 'Alta. B.C. Man. N.B. N.S. Nfld. Ont. P.E.I. Que. Sask. AB BC MB NB NL NS ON PE QC SK'),
])

/**
 * Towns and regions whose names news uses for something else: months, coins, the middle of anything. Jerusalem's
 * status is disputed, and the archive takes no side by a word list; other regions are where ISO 3166-2 has them.
 */
export const NO_PLACES: ReadonlySet<string> = new Set(
  (
    'january february march april may june july august september october november december monday tuesday ' +
    'wednesday thursday friday saturday sunday lira mark rand real peso colon centre centrale nord sud est ouest ' +
    'norte sur perm atlantic pacific jerusalem asia europe europa africa america balkan bush jewish lac mono toyota ' +
    'hitachi fuji yao takeo nord-est'
  ).split(' '),
)

/** Where all of a region's name are such words, nobody knows it by them alone: `Central District`, `West Coast`. */
export const GENERIC: ReadonlySet<string> = new Set(
  (
    'north south east west northern southern eastern western northeastern northwestern central coast district ' +
    'districts region territory capital federal city island islands upper lower river rivers cross middle inner ' +
    'outer of and the state county province red black white sea bay lake mount'
  ).split(' '),
)
