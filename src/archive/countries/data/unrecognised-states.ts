/**
 * States that few others recognise, with their capitals, by the code of the country that ISO 3166 counts their land to.
 * Separated by commas. States with a code of their own, such as Kosovo, are not here.
 */
export const UNRECOGNISED_STATES: Record<string, string> = {
  AZ: 'Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Mountainous Karabakh, Artsakh, Stepanakert, Khankendi',
  BA: 'Republika Srpska, Bosnian Serb Republic',
  CY: `Northern Cyprus, North Cyprus, Turkish Republic of Northern Cyprus, Turkish Cyprus, TRNC, Kyrenia, Famagusta`,
  GE: 'Abkhazia, South Ossetia, Sukhumi, Sokhumi, Tskhinvali, Tskhinval',
  IQ: 'Iraqi Kurdistan, Kurdistan Region',
  MD: `Transnistria, Transdniestria, Transdniester, Trans-Dniester, Trans-Dniestria, Pridnestrovie, Tiraspol,
    Pridnestrovian Moldavian Republic`,
  SO: 'Somaliland, Puntland, Jubaland, Hargeisa, Hargeysa, Berbera',
  SY: 'Rojava',
  UA: `Donetsk People's Republic, Luhansk People's Republic, Lugansk People's Republic`,
}

/** Their people, as adjectives too. */
export const UNRECOGNISED_DEMONYMS: Record<string, string> = {
  GE: 'Abkhaz, Abkhazian, South Ossetian',
  MD: 'Transnistrian, Transdniestrian, Trans-Dniestrian',
  SO: 'Somalilander',
}
