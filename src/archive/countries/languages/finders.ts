import type { Mention } from '../../article.ts'
import { findMentions } from '../mentions.ts'
import { finderOf } from './find.ts'
import type { CountryLanguage } from './language.ts'

/** Finds the mentions of countries in a text, in order and without overlap. */
export type FindMentions = (text: string) => Mention[]

/** The languages besides English, by their ISO 639-1 codes. */
const LANGUAGES: Readonly<Record<string, () => Promise<CountryLanguage>>> = {
  ar: async () => (await import('./ar/language.ts')).arabic,
  de: async () => (await import('./de/language.ts')).german,
  es: async () => (await import('./es/language.ts')).spanish,
  fa: async () => (await import('./fa/language.ts')).persian,
  fr: async () => (await import('./fr/language.ts')).french,
  hi: async () => (await import('./hi/language.ts')).hindi,
  id: async () => (await import('./id/language.ts')).indonesian,
  it: async () => (await import('./it/language.ts')).italian,
  ja: async () => (await import('./ja/language.ts')).japanese,
  ko: async () => (await import('./ko/language.ts')).korean,
  nl: async () => (await import('./nl/language.ts')).dutch,
  pl: async () => (await import('./pl/language.ts')).polish,
  pt: async () => (await import('./pt/language.ts')).portuguese,
  ru: async () => (await import('./ru/language.ts')).russian,
  sv: async () => (await import('./sv/language.ts')).swedish,
  tr: async () => (await import('./tr/language.ts')).turkish,
  uk: async () => (await import('./uk/language.ts')).ukrainian,
  zh: async () => (await import('./zh/language.ts')).chinese,
}

const loading = new Map<string, Promise<void>>()
const finders = new Map<string, FindMentions>([['en', findMentions]])
const findNothing: FindMentions = () => []

/** Returns the code of a language that has names of countries, or undefined. @param tag a BCP 47 tag */
function codeOf(tag: string): string | undefined {
  const code = tag.toLowerCase().split('-')[0] as string
  return code in LANGUAGES || finders.has(code) ? code : undefined
}

/**
 * Loads the names of countries in a language, if they are known. English is always loaded.
 * @param tag a BCP 47 tag
 */
export async function loadCountryNames(tag: string): Promise<void> {
  const code = codeOf(tag)
  if (!code || finders.has(code)) return
  const promise = loading.get(code) ?? load(code)
  loading.set(code, promise)
  await promise
}

async function load(code: string): Promise<void> {
  const language = await LANGUAGES[code]?.()
  if (language) finders.set(code, finderOf(language))
}

/** Returns true if the names of countries are known in a language. @param tag a BCP 47 tag */
export const hasCountryNames = (tag: string): boolean => codeOf(tag) !== undefined

/**
 * Returns the function that finds countries in texts of a language: nothing, if the names in it are not known.
 * @param tag a BCP 47 tag
 * @throws Error if the names are known but `loadCountryNames` has not loaded them
 */
export function findMentionsFor(tag: string): FindMentions {
  const code = codeOf(tag)
  if (!code) return findNothing
  const finder = finders.get(code)
  if (!finder) throw new Error(`the names of countries in ${code} are not loaded`)
  return finder
}
