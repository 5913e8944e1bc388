/**
 * Demonyms of regions and cities, by country code, separated by commas: `a Texan`, `Bavarian beer`. Peoples who live
 * in several countries are left out: Kurds, Tamils, Bengalis, Kashmiris.
 */
export const REGIONAL_DEMONYMS: Record<string, string> = {
  AU: 'Queenslander, Tasmanian, Sydneysider, Melburnian',
  BE: 'Flemish, Fleming, Walloon',
  CA: 'Quebecer, Quebecker, Québécois, Albertan, Ontarian, Manitoban, Newfoundlander, Torontonian, Montrealer, Vancouverite',
  CD: 'Zairean, Zairian',
  CN: 'Tibetan, Uyghur, Uighur, Shanghainese',
  DE: 'Bavarian, Prussian, Berliner',
  ES: 'Catalan, Basque, Andalusian',
  FR: 'Parisian, Corsican',
  GB: 'Londoner, Glaswegian, Liverpudlian, Mancunian, Cornish, Geordie, Ulsterman',
  GL: 'Greenlander',
  GR: 'Cretan, Athenian',
  ID: 'Acehnese, Balinese, Javanese, Sumatran',
  IN: 'Keralite, Gujarati, Delhiite, Mumbaikar',
  IT: 'Sicilian, Sardinian, Venetian, Neapolitan, Tuscan, Milanese',
  NG: 'Lagosian, Biafran',
  NL: 'Amsterdammer',
  RU: 'Siberian, Muscovite, Chechen, Dagestani, Ingush, Tatarstani',
  SD: 'Darfuri',
  TZ: 'Zanzibari',
  UA: 'Crimean',
  US: `Texan, Californian, Floridian, Hawaiian, Alaskan, Virginian, Oklahoman, Ohioan, Iowan, Kansan, Nebraskan, Minnesotan,
    Michigander, Coloradan, Coloradoan, Arizonan, Nevadan, Oregonian, Washingtonian, Montanan, Idahoan, Utahn, Tennessean, Kentuckian,
    Alabamian, Alabaman, Mississippian, Louisianan, Arkansan, Missourian, Illinoisan, Hoosier, Wisconsinite, Pennsylvanian, Marylander,
    Delawarean, Vermonter, Mainer, Chicagoan, Bostonian, Philadelphian, Angeleno, Manhattanite, Brooklynite, New Yorkers`,
}
