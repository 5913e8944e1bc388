import { archive } from 'virtual:archive'
import { setCountryNames } from '../../format/country-name.ts'
import { articleShards } from '../../format/shards.ts'

setCountryNames(archive.countries)

/** The manifest: what the app knows about the archive without loading anything. */
export { archive }

/** The days of the oldest and the newest article, `YYYY-MM-DD`. Both are empty in an archive without articles. */
export const { first: firstDay, last: lastDay } = archive

export const { monthAt, positionsAt, shardAt } = articleShards(archive.months)
