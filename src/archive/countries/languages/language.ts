import type { MentionKind } from '../../article.ts'

/** Names separated by commas, by the alpha-2 code of their country. */
export type NamesByCountry = Readonly<Record<string, string>>

/** The names of cities and regions in a language, as generate-names.ts writes them. */
interface Places {
  /** The capital of each country code, in all its spellings. */
  capitals: Record<string, string[]>
  /** The cities of each country code, with their populations in thousands. */
  cities: Record<string, Record<string, number>>
  /** The regions of each country code. */
  regions: Record<string, string[]>
}

/** The names of countries in one language and the way it inflects them: all that the engine needs to know of it. */
export interface CountryLanguage {
  /** The locale of the names that CLDR has. */
  locale: string
  /** The language in the translations of world-countries: a code of ISO 639-3. */
  iso3: string
  places: Places
  /** Names of countries that CLDR and world-countries do not have. */
  names: NamesByCountry
  /** Adjectives and peoples, in their base form. */
  demonyms: NamesByCountry
  /** Cities, regions and landmarks that the generated names do not have. */
  morePlaces?: NamesByCountry
  /** Seats that stand for a government: the Kremlin. */
  institutions?: NamesByCountry
  /** Names that must be written exactly so: `EE. UU.` */
  abbreviations?: NamesByCountry
  /** Countries in one character, and the words of two or more of them that name each: 日米, 미중. */
  shortForms?: Readonly<Record<string, string>>
  pairs?: string
  /** Names that look like places and are none, separated by commas: names inside them are not found. */
  notPlaces?: string
  /** Names that are also other words, separated by commas: they count only after a word of `prepositions`. */
  ambiguous?: string
  /** Words that make a name that of a language, separated by spaces: before it (`اللغة`) or after it (`語`). */
  languageBefore?: string
  languageAfter?: string
  /** The smallest number of letters of a city or region. Shorter names are too often other words. */
  minPlaceLength?: number
  /** Characters that spell foreign names. Next to one, a city is a part of a longer name. */
  spellsForeignNames?: RegExp
  /** Words before a place, separated by spaces. */
  prepositions: string
  /** Words before a place or a person that are no part of the name, separated by spaces: titles, directions. */
  notGivenNames?: string
  /** True if it writes most foreign cities and regions as English does. */
  hasEnglishPlaces?: true
  /** True if adjectives and peoples are written with a small letter. */
  lowercaseDemonyms?: true
  /** True if its script has no capital letters. */
  isCaseless?: true
  /** True if its script does not separate words: each Han character counts as one. */
  isUnspaced?: true
  /** Returns the forms that a word of a name has in texts. By default, it has only its own. */
  formsOf?(word: string, kind: MentionKind): string[]
  /** Returns words that a word of a text may be a form of, besides the word itself: without prefixes and suffixes. */
  basesOf?(word: string): string[]
}
