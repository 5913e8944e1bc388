import * as ar from './ar.ts'
import * as de from './de.ts'
import * as en from './en.ts'
import * as es from './es.ts'
import * as fr from './fr.ts'
import { interfaceLanguage } from './interface-language.ts'
import * as ja from './ja.ts'
import * as pt from './pt.ts'
import * as ru from './ru.ts'
import * as zh from './zh.ts'

/** The texts of a language that the build writes into files. Readers see the others in the browser. */
export type PublishedTexts = Pick<
  typeof en,
  'citation' | 'countryNames' | 'dates' | 'formerStates' | 'images' | 'locale' | 'site'
>

/** The languages of the interface. Each has a folder beside this file, and a line here. */
const LANGUAGES: Readonly<Record<string, PublishedTexts>> = { ar, de, en, es, fr, ja, pt, ru, zh }

/** Their codes. */
export const interfaceLanguages: readonly string[] = Object.keys(LANGUAGES)

/** Returns the texts for the files of an archive. @param language that of the archive, a BCP 47 tag */
export const publishedTexts = (language: string): PublishedTexts =>
  LANGUAGES[interfaceLanguage(language, interfaceLanguages)] as PublishedTexts

/** This folder, as a URL. */
export const messagesFolder: string = new URL('.', import.meta.url).href
