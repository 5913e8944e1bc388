import { archive } from 'virtual:archive'
import { locale } from '#messages/locale'
import { countryName, setCountryNames } from '../../format/country-name.ts'
import { articleShards } from '../../format/shards.ts'
import { interfaceLanguage } from '../../messages/interface-language.ts'

/** The language of the interface, as the names of its files have it. */
export const language = locale.split('-')[0] as string
/** True if the reader has the interface in another language than the pages that the build has rendered. */
export const isTranslated =
  language !== interfaceLanguage(archive.settings.language, archive.interfaceLanguages)

const ofArchive = archive.settings.language
/** The language of articles without one of their own, if the page has another. */
const inherited = ofArchive.toLowerCase().split('-')[0] === language ? undefined : ofArchive

/** Returns the value of `lang` for the text of an article, or undefined if the page has it. */
export const articleLanguage = ({ language: own }: { language?: string | undefined }): string | undefined =>
  own ?? inherited

if (isTranslated) for (const country of archive.countries) country.name = countryName(country.code)
else setCountryNames(archive.countries)

/** The manifest: what the app knows about the archive without loading anything. */
export { archive }

/** The days of the oldest and the newest article, `YYYY-MM-DD`. Both are empty if no article has a date. */
export const { first: firstDay, last: lastDay } = archive

const [[firstMonth, articlesOfFirst = 0] = []] = [archive.months[0]]
/** The number of articles without a date. Their positions come before all others. */
export const undatedArticles = firstMonth === '' ? articlesOfFirst : 0

export const { monthAt, positionsAt, shardAt, packAt } = articleShards(archive)
