import type { MentionKind } from '../../../article.ts'
import { withEndings } from '../endings.ts'
import type { CountryLanguage } from '../language.ts'
import { DEMONYMS } from './demonyms.ts'
import places from './places.json' with { type: 'json' }

/** Polish: names, adjectives and peoples have seven cases; adjectives have a small letter, peoples a capital. */
export const polish: CountryLanguage = {
  locale: 'pl',
  iso3: 'pol',
  places,
  names: {
    AE: 'Emiraty, Zjednoczone Emiraty Arabskie, Emiraty Arabskie, Dubaj, Abu Zabi',
    BA: 'Bośnia, Hercegowina',
    BY: 'Białoruś',
    CD: 'Kongo, Demokratyczna Republika Konga, Zair',
    CF: 'Republika Środkowoafrykańska',
    CI: 'Wybrzeże Kości Słoniowej',
    CN: 'Chiny, Chińska Republika Ludowa, Państwo Środka, Tybet, Sinciang, Xinjiang',
    CZ: 'Czechy, Republika Czeska, Czechosłowacja',
    DE: 'Niemcy, Republika Federalna Niemiec, Niemcy Zachodnie, Niemcy Wschodnie',
    FI: 'Finlandia',
    FR: 'Francja, Korsyka',
    GB: 'Wielka Brytania, Zjednoczone Królestwo, Brytania, Anglia, Szkocja, Walia, Irlandia Północna, Brexit',
    HU: 'Węgry',
    IT: 'Włochy',
    KP: 'Korea Północna',
    KR: 'Korea Południowa, Republika Korei, Korea',
    LK: 'Sri Lanka, Cejlon',
    LT: 'Litwa',
    MK: 'Macedonia, Macedonia Północna',
    MM: 'Mjanma, Birma',
    NL: 'Holandia, Niderlandy',
    PL: 'Polska, Rzeczpospolita, Rzeczpospolita Polska',
    PS: 'Palestyna, Gaza, Strefa Gazy, Zachodni Brzeg',
    RS: 'Serbia, Jugosławia',
    RU: 'Rosja, Federacja Rosyjska, Związek Radziecki, Związek Sowiecki, Czeczenia, Syberia',
    SA: 'Arabia Saudyjska',
    SK: 'Słowacja',
    SZ: 'Suazi, Eswatini',
    UA: 'Ukraina, Krym, Donbas',
    US: 'Stany Zjednoczone, Stany Zjednoczone Ameryki, Ameryka, Stany',
    VA: 'Watykan, Stolica Apostolska',
    ZA: 'Republika Południowej Afryki, Afryka Południowa',
  },
  demonyms: DEMONYMS,
  institutions: {
    DE: 'Bundestag, Bundeswehra',
    FR: 'Pałac Elizejski',
    GB: 'Downing Street, Westminster, Pałac Buckingham, Scotland Yard',
    IL: 'Kneset',
    PL: 'Sejm',
    RU: 'Kreml, Duma',
    US: 'Biały Dom, Pentagon, Wall Street, Kapitol, Departament Stanu',
  },
  abbreviations: {
    AE: 'ZEA',
    CD: 'DRK',
    CN: 'ChRL',
    DE: 'RFN, NRD',
    KP: 'KRLD',
    PL: 'RP, PRL',
    RU: 'ZSRR',
    US: 'USA, US',
    ZA: 'RPA',
    GB: 'UK',
    CI: 'WKS',
  },
  morePlaces: {
    CA: 'Quebec, Ontario, Alberta, Kolumbia Brytyjska, Nowa Szkocja',
    CN: 'Hongkong, Makau, Pekin, Szanghaj',
    DE: 'Bawaria, Saksonia, Hesja, Kolonia, Badenia-Wirtembergia, Nadrenia-Palatynat, Nadrenia, Brema, Hamburg, Berlin, Monachium',
    ES: 'Katalonia, Kraj Basków, Andaluzja, Majorka, Wyspy Kanaryjskie',
    FR: 'Bretania, Normandia, Prowansja, Alzacja, Nicea, Paryż',
    GB: 'Kornwalia, Yorkshire, Londonderry, Londyn, Edynburg',
    GL: 'Grenlandia',
    ID: 'Sulawesi, Celebes, Sumatra, Jawa, Bali, Lombok, Borneo, Dżakarta, Palu',
    IN: 'Kaszmir, Pendżab',
    IT: 'Sycylia, Sardynia, Toskania, Lombardia, Rzym, Mediolan, Neapol, Wenecja, Turyn',
    PL: 'Śląsk, Pomorze, Mazowsze, Podlasie, Małopolska, Wielkopolska, Mazury',
    PT: 'Azory, Madera',
    RU: 'Moskwa, Petersburg, Sankt Petersburg',
    SY: 'Aleppo, Idlib, Damaszek, Homs',
    US: 'Kalifornia, Teksas, Floryda, Dolina Krzemowa, Hollywood, Manhattan, Brooklyn, Karolina Północna, Karolina Południowa, Wirginia, Wirginia Zachodnia, Zachodnia Wirginia, Pensylwania, Luizjana, Nowy Meksyk, Dakota Północna, Dakota Południowa, Hawaje, Alaska, Arizona, Nevada, Nebraska, Montana, Oklahoma, Alabama, Indiana, Minnesota, Nowy Jork, Waszyngton, Filadelfia, Harvard, Dystrykt Kolumbii, Kolorado',
  },
  notPlaces:
    'Dystrykt Kolumbia, Bernie, Ameryka Łacińska, Ameryka Południowa, Ameryka Północna, Ameryka Środkowa, Kapitan Ameryka, Ocean Indyjski, Zatoka Meksykańska, Morze Południowochińskie, Hamas, Real Madryt, Atletico Madryt, Bayern Monachium, Gazeta Wyborcza, Czech Airlines, Centrum, Północny, Południowy, Wschodni, Zachodni, Piła, Para',
  ambiguous:
    'Mali, Oman, Czad, Togo, Ghana, Kuba, Gruzja, Jordania, Monako, Piła, Nysa, Żary, Police, Łomża, Turek, Konin, Iława, Sanok, Mielec, Puck, Hel, Ustka, Bari, Bonn, Brno, Victoria, Hamilton, Kingston, San José, Santiago, Lima, Male, Georgia, Harvard, Newport, Bath, Reading, Wiedeń, Austin, Warren, Stany, Westminster, Palu, Tychy, Płock, Bochnia, Rybnik, Żagań, Radom, Kapitol, Duma, Kent, Berno, Krajowa, Martin, Nicea, Kolonia, Toledo, Hel, Sambia',
  prepositions:
    'w we z ze do od na po pod przez dla za przeciw przeciwko między i oraz miasto mieście miasta wyspa wyspie wyspy stan stanie stanu prowincja prowincji region regionie prezydent prezydenta premier premiera stolica stolicy rząd rządu władze władz',
  notGivenNames:
    'Prezydent Minister Premier Republika Republiki Północna Południowa Zachodnia Wschodnia Nowy Nowa Stan',
  languageBefore: 'język języka języku językiem języki języków po znajomość uczyć mówić',
  hasEnglishPlaces: true,
  minPlaceLength: 4,
  lowercaseDemonyms: true,
  formsOf,
}

/** Plural names of countries in their genitive: Niemiec, Chin. */
const PLURALS: Readonly<Record<string, string>> = {
  Niemcy: 'Niemiec',
  Węgry: 'Węgier',
  Włochy: 'Włoch',
  Czechy: 'Czech',
  Chiny: 'Chin',
  Hawaje: 'Hawajów',
  Stany: 'Stanów',
  Emiraty: 'Emiratów',
  Niderlandy: 'Niderlandów',
  Filipiny: 'Filipin',
}

/** Returns the cases of a word by the ending of its base form. */
function formsOf(word: string, kind: MentionKind): string[] {
  const stem = word.slice(0, -1)
  const short = word.slice(0, -2)
  const genitive = PLURALS[word]
  if (genitive) {
    const base = word.replace(/[ye]$/, '')
    return [
      word,
      genitive,
      ...withEndings(base, 'om ami ach'),
      ...(word === 'Niemcy' ? ['Niemczech', 'Niemcami', 'Niemcom'] : []),
      ...(word === 'Węgry' || word === 'Włochy' ? [word === 'Węgry' ? 'Węgrzech' : 'Włoszech'] : []),
    ]
  }
  if (/(?:one|skie)$/.test(word) && kind !== 'demonym')
    return withEndings(stem, 'e ch m mi ych ym ymi').concat(withEndings(short, 'ich im imi ych ym ymi'))
  if (/[skc]ki$|ski$|dzki$/.test(word))
    return withEndings(stem, 'i iego iemu im a iej ą ie ich imi o').concat(
      `${short}cy`,
      `${word.slice(0, -3)}scy`,
    )
  if (
    /(?:na|ska|ka)$/.test(word) &&
    kind === 'name' &&
    /(?:ska|nia|cna|wa|lka|kowa|dnia|iowa|owa)$/.test(word) &&
    /^(?:Wielka|Północna|Południowa|Zachodnia|Wschodnia|Saudyjska|Czeska|Arabska|Rosyjska|Polska|Demokratyczna|Ludowa|Chińska|Federalna|Środkowoafrykańska)$/.test(
      word,
    )
  )
    return [word, ...withEndings(stem, 'ej iej ą ę ie'), `${short}ce`, `${short}kiej`]
  if (/(?:y|i)$/.test(word) && /^(?:Biały|Zachodni|Nowy|Radziecki|Sowiecki)$/.test(word))
    return withEndings(stem, 'y ego emu ym i iego iemu im')
  if (kind === 'demonym') {
    if (word.endsWith('anin') || word.endsWith('ianin'))
      return [
        ...withEndings(word, ' a owi em ie'),
        ...withEndings(short, 'ie  om ami ach ów ka ki ce kę ką ek kom kami kach'),
      ]
    if (word.endsWith('czyk'))
      return [
        ...withEndings(word, ' a owi iem u ów om ami ach'),
        `${stem}cy`,
        ...withEndings(word.slice(0, -4), 'nka nki nce nkę nką nek nkom nkami'),
        ...withEndings(stem, 'a ki'),
      ]
    if (word.endsWith('ec')) return [word, ...withEndings(`${short}c`, 'a owi em u y ów om ami ach')]
    if (word.endsWith('ek'))
      return [word, ...withEndings(`${short}k`, 'a owi iem u ów om ami ach'), `${short}cy`, `${short}ki`]
    if (word.endsWith('ka')) return [word, ...withEndings(short, 'ki ce kę ką ek kom kami kach')]
    if (word.endsWith('k'))
      return [
        word,
        ...withEndings(word, 'a owi iem u ów om ami ach'),
        `${stem}cy`,
        `${stem}czka`,
        `${stem}czki`,
      ]
    if (word.endsWith('a')) return [word, ...withEndings(stem, 'y i ie ę ą ów om ami ach')]
    return [
      word,
      ...withEndings(word, 'a owi em ie u i y ów om ami ach'),
      ...(word.endsWith('z') ? [`${word}i`] : []),
    ]
  }
  if (word.endsWith('ia')) return withEndings(short, 'ia ii i ię ią ie')
  if (word.endsWith('ja')) return withEndings(stem, 'a i ę ą')
  if (word.endsWith('ka')) return [...withEndings(stem, 'a i ę ą'), `${short}ce`]
  if (word.endsWith('ga')) return [...withEndings(stem, 'a i ę ą'), `${short}dze`]
  if (word.endsWith('ra')) return [...withEndings(stem, 'a y ę ą'), `${short}rze`]
  if (word.endsWith('ta')) return [...withEndings(stem, 'a y ę ą'), `${short}cie`]
  if (word.endsWith('da')) return [...withEndings(stem, 'a y ę ą'), `${short}dzie`]
  if (word.endsWith('wa')) return withEndings(stem, 'a y ę ą ie')
  if (word.endsWith('a')) return withEndings(stem, 'a y i ie ę ą')
  if (/[yi]$/.test(word)) return [word, ...withEndings(stem, 'ów om ami ach')]
  if (/[ouéá]$/.test(word))
    return word.endsWith('wo') || word.endsWith('no') ? withEndings(stem, 'o a u em ie') : [word]
  if (word.endsWith('e')) return [word]
  if (word.endsWith('ek')) return [word, ...withEndings(`${short}k`, 'u a owi iem')]
  if (word.endsWith('ń')) return [word, ...withEndings(`${stem}ni`, 'a u em owi')]
  if (word.endsWith('ś')) return [word, ...withEndings(`${stem}si`, ' ą')]
  if (word.endsWith('d')) return [...withEndings(word, ' u a owi em'), `${word}zie`]
  if (word.endsWith('t')) return [...withEndings(word, ' u a owi em'), `${stem}cie`]
  if (word.endsWith('r')) return [...withEndings(word, ' u a owi em'), `${word}ze`]
  if (/[kg]$/.test(word)) return withEndings(word, ' u a owi iem')
  return withEndings(word, ' u a owi em ie iu')
}
