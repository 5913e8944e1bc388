import { archive } from 'virtual:archive'
import { setCountryNames } from '../../format/country-name.ts'
import { articleShards } from '../../format/shards.ts'

setCountryNames(archive.countries)

/** The manifest: what the app knows about the archive without loading anything. */
export { archive }

/** The days of the oldest and the newest article, `YYYY-MM-DD`. Both are empty if no article has a date. */
export const { first: firstDay, last: lastDay } = archive

const [[firstMonth, articlesOfFirst = 0] = []] = [archive.months[0]]
/** The number of articles without a date. Their positions come before all others. */
export const undatedArticles = firstMonth === '' ? articlesOfFirst : 0

export const { monthAt, positionsAt, shardAt, packAt } = articleShards(archive)
