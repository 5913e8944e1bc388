import { type Candidate, type Context, type OpenCandidate, wordAfter } from './candidate.ts'
import { LOCAL_NOUNS } from './data/context-words.ts'
import { PLACES } from './data/places.ts'
import { STATE_NAMES } from './data/state-abbreviations.ts'
import { COUNTRY, type NameNode, type Sense } from './name-tree.ts'
import { namesUniversity } from './university-towns.ts'
import { keyOf } from './words.ts'

/** A place of at least this prominence is meant by its name, unless one of `LOCAL_NOUNS` follows it. */
const FAMOUS = 2000
/** A place of less than this prominence is so little known that a state decides in any news. */
const LITTLE_KNOWN = 1000

/** Words of local news: with a state, they show that it is about a town there. */
const LOCAL_NEWS =
  /\b(?:County|[Ss]heriff|[Pp]olice [Dd]epartment|[Ss]tate (?:[Tt]rooper|[Pp]olice)|[Dd]istrict [Aa]ttorney|[Hh]igh [Ss]chool|[Ss]chool [Bb]oard|[Ff]ire [Dd]epartment|[Rr]egional [Pp]olice|[Pp]rovincial [Pp]olice|RCMP|OPP|Mounties)\b/

/** `Athens-Clarke County` */
const COUNTY_OF_TOWN = /^-\p{Lu}\p{L}+ County\b/u

/** The states of each town, and the country of each state. */
let namesakes: Map<string, Map<string, string>> | undefined

function statesByTown(): Map<string, Map<string, string>> {
  if (namesakes) return namesakes
  namesakes = new Map()
  for (const [state, names] of Object.entries(PLACES.namesakes)) {
    const code = PLACES.regions.US?.includes(state) ? 'US' : 'CA'
    for (const name of names) {
      const states = namesakes.get(name) ?? new Map<string, string>()
      namesakes.set(name, states.set(state, code))
    }
  }
  return namesakes
}

/** Returns whether a state or province, as it is written, has a town that shares its name with a larger one abroad. */
export const hasTown = (state: string, town: string): boolean =>
  statesByTown()
    .get(town)
    ?.has(STATE_NAMES.get(state) ?? '') ?? false

/**
 * Returns the names by which a text means a town that a more famous place abroad shares its name with: those that it
 * once gives with their state (`Paris, Texas`), and in local news those of towns in a state that it names.
 */
export function localTowns(context: Context, open: readonly OpenCandidate[]): Map<NameNode, Sense> {
  const towns = new Map<NameNode, Sense>()
  for (const { candidate, qualified } of open)
    if (qualified?.kind === 'city' && isElsewhere(candidate, qualified)) towns.set(candidate.node, qualified)
  const named = statesIn(context, open)
  if (named.size === 0) return towns
  let isLocalNews: boolean | undefined
  for (const { candidate } of open) {
    if (towns.has(candidate.node) || namesUniversity(context, candidate)) continue
    const states = statesByTown().get(context.text.slice(candidate.start, candidate.end))
    const state = states && [...states.keys()].find((each) => named.has(each))
    const sense: Sense = { code: (state && states?.get(state)) ?? '', kind: 'city', prominence: 0 }
    if (!state || !isElsewhere(candidate, sense)) continue
    const { prominence = 0 } = candidate.senses[0] ?? {}
    if (prominence >= LITTLE_KNOWN) {
      isLocalNews ??= LOCAL_NEWS.test(context.text)
      const next = wordAfter(context, candidate)
      const isOfTown =
        (next !== undefined && LOCAL_NOUNS.has(keyOf(next.text))) ||
        COUNTY_OF_TOWN.test(context.text.slice(candidate.end, candidate.end + 30))
      if (!isLocalNews || !(isOfTown || prominence < FAMOUS)) continue
    }
    towns.set(candidate.node, sense)
  }
  return towns
}

/** Returns whether the first meaning of a name is a place in another country. */
const isElsewhere = ({ senses }: Candidate, { code }: Sense) =>
  senses[0] !== undefined && senses[0].prominence < COUNTRY && senses[0].code !== code

/** Returns the states and provinces of North America that a text names. */
function statesIn({ text }: Context, open: readonly OpenCandidate[]): Set<string> {
  const states = new Set<string>()
  for (const { candidate } of open) {
    if (!candidate.senses.some(({ kind, code }) => kind === 'region' && (code === 'US' || code === 'CA')))
      continue
    const state = STATE_NAMES.get(text.slice(candidate.start, candidate.end))
    if (state) states.add(state)
  }
  return states
}
