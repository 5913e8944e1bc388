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
