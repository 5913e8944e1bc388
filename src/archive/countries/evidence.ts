import {
  type Candidate,
  type Context,
  isAfterWord,
  namesEvent,
  opensSentence,
  wordAfter,
} from './candidate.ts'
import { COUNTRY_PREPOSITIONS, PLACE_PREPOSITIONS, STATE_NOUNS, TOWN_NOUNS } from './data/context-words.ts'
import { loadLexicon } from './lexicon.ts'
import { COUNTRY, type NameNode, type Sense } from './name-tree.ts'
import { isRegionOfTown } from './qualified-names.ts'
import { namesUniversity } from './university-towns.ts'
import { isUpper, keyOf, type Word } from './words.ts'

/** The evidence of a whole text about the names in it. */
export interface Evidence {
  /** The codes of countries that the text mentions beyond doubt. */
  certain: ReadonlySet<string>
  /** Names that are a person's surname somewhere in the text. */
  surnames: ReadonlySet<NameNode>
  /** Names that are a person's given name somewhere in the text. */
  givenNames: ReadonlySet<NameNode>
  /** The number of times that the text has each name. */
  counts: ReadonlyMap<NameNode, number>
}

/** The factor by which a place is likelier if the text mentions its country elsewhere. */
const COUNTRY_BONUS = 20

// The prominence that makes a name mean a place …
/** … after a word such as `in`. */
const SMALL = 30
/** … after a word such as `in`, if the name is also a person's or a word; or if the text repeats it. */
const MEDIUM = 100
/** … by its name alone. */
const KNOWN = 300
/** … if the name is also a person's, and the text mentions its country. */
const LARGE = 1000
/** … by its name alone, although that is also a person's or a word. */
const FAMOUS = 2000

/** Returns the country that a name means beyond doubt, if it does. */
export function unambiguousCountry(
  context: Context,
  candidate: Candidate,
  surnames: ReadonlySet<NameNode>,
  givenNames: ReadonlySet<NameNode>,
): string | undefined {
  const { node, senses } = candidate
  const [first, second] = senses as [Sense, Sense?]
  const rival = second?.prominence ?? 0
  if (node.isPerson || node.isWord || rival >= FAMOUS) return undefined
  if ((first.prominence >= COUNTRY || first.kind === 'city') && givenNames.has(node)) return undefined
  if (surnames.has(node) && !isAfterWord(context, candidate, COUNTRY_PREPOSITIONS)) return undefined
  if (first.kind === 'city')
    return first.prominence >= KNOWN && first.prominence > rival * COUNTRY_BONUS ? first.code : undefined
  const isCertain =
    first.kind === 'region'
      ? first.prominence >= KNOWN && first.prominence > rival * COUNTRY_BONUS
      : first.kind === 'capital'
  return first.prominence >= COUNTRY || isCertain ? first.code : undefined
}

/** Returns the likeliest meaning of a name in a text that mentions certain countries. */
export function likeliestSense(context: Context, candidate: Candidate, certain: ReadonlySet<string>): Sense {
  const { senses } = candidate
  const first = senses[0] as Sense
  if (senses.length === 1) return first
  if (first.prominence >= COUNTRY) return rivalOfCountry(context, candidate, certain) ?? first
  const isUniversity = namesUniversity(context, candidate)
  let best = first
  let highest = 0
  for (const sense of senses) {
    const score = sense.prominence * (certain.has(sense.code) && !isUniversity ? COUNTRY_BONUS : 1)
    if (score > highest) {
      highest = score
      best = sense
    }
  }
  return best
}

/**
 * The other Korea, the state of Georgia: the second meaning, if the text mentions only its country elsewhere, or if a
 * town that few know comes before it: `Ludowici, Georgia`.
 */
function rivalOfCountry(
  context: Context,
  candidate: Candidate,
  certain: ReadonlySet<string>,
): Sense | undefined {
  const [first, second] = candidate.senses as [Sense, Sense]
  if (second.prominence < FAMOUS || certain.has(first.code)) return undefined
  if (!certain.has(second.code) && !isRegionOfTown(context, candidate, second)) return undefined
  const neighbours = loadLexicon().neighbours.get(first.code) ?? []
  const isNeighbourMentioned = neighbours.some((code) => certain.has(code))
  return second.prominence < COUNTRY && isNeighbourMentioned ? undefined : second
}

/** Returns whether a name that can mean a place does so here. */
export function isMention(
  context: Context,
  candidate: Candidate,
  sense: Sense,
  { certain, surnames, givenNames, counts }: Evidence,
): boolean {
  const { node } = candidate
  const { prominence } = sense
  const isCertain = certain.has(sense.code)
  const isCountry = prominence >= COUNTRY
  if (givenNames.has(node) && isPersonNamedLikeCountry(candidate, certain)) return false
  if (isCountry && (isCertain || isAfterWord(context, candidate, COUNTRY_PREPOSITIONS))) return true
  if (surnames.has(node) && !isAfterWord(context, candidate, PLACE_PREPOSITIONS)) return false
  if (!isCountry && !isCertain && givenNames.has(node) && !isAtPlace(context, candidate)) return false
  if (isCountry)
    return !node.isWord || !hasLowercaseUse(context, candidate) || needsCapital(context, candidate)
  const next = wordAfter(context, candidate)
  const isLocated =
    isAfterWord(context, candidate) ||
    isRegionOfTown(context, candidate, sense) ||
    namesUniversity(context, candidate) ||
    (next !== undefined && (TOWN_NOUNS.has(keyOf(next.text)) || namesEvent(context, candidate)))
  if (prominence >= FAMOUS && sense.kind === 'region' && isState(context, candidate)) return true
  if (node.isPerson || node.isWord) {
    if (node.isWord && next?.isCapitalised) return false
    if (prominence >= FAMOUS && (sense.kind !== 'region' || isCertain)) return true
    if (!node.isWord && prominence > LARGE && isCertain) return true
    return isLocated && (isCertain || prominence >= MEDIUM)
  }
  if (isCertain || prominence >= KNOWN) return true
  if (isLocated && prominence >= SMALL) return true
  const isRepeated = (counts.get(node) ?? 0) > 1
  const hasSeveralWords = candidate.to > candidate.from + 1
  return prominence >= MEDIUM && (isRepeated || hasSeveralWords)
}

/** Returns whether nothing else in a text is about the country of a given name: `Jordan` without Amman or Syria. */
function isPersonNamedLikeCountry({ senses }: Candidate, certain: ReadonlySet<string>): boolean {
  const { code, prominence } = senses[0] as Sense
  if (prominence < COUNTRY) return false
  const neighbours = loadLexicon().neighbours.get(code) ?? []
  return ![code, ...neighbours].some((each) => certain.has(each))
}

/** Returns whether the words around a given name make it a place after all: `in Brooklyn`, `the London Stock Exchange`. */
function isAtPlace(context: Context, candidate: Candidate): boolean {
  if (isAfterWord(context, candidate) || isAfterWord(context, candidate, ARTICLE)) return true
  const next = wordAfter(context, candidate)
  return next?.isCapitalised === true && !isUpper(next.text)
}
const ARTICLE: ReadonlySet<string> = new Set(['the'])

/** Returns whether the text also has a name in lowercase: `fine china`, `roast turkey`. */
function hasLowercaseUse({ text, words, lowercaseUses }: Context, { node, from, to }: Candidate): boolean {
  const known = lowercaseUses.get(node)
  if (known !== undefined) return known
  const lowercase = ` ${(words[from] as Word).text.toLowerCase()}`
  const at = to > from + 1 ? -1 : text.indexOf(lowercase)
  const after = at + lowercase.length
  const has = at >= 0 && !/^\p{L}{2}/u.test(text.slice(after, after + 2))
  lowercaseUses.set(node, has)
  return has
}

/** `Turkey’s parliament`, `that Turkey votes`: capitalised although no sentence begins, so it is the country. */
const needsCapital = (context: Context, { from, end }: Candidate) =>
  !opensSentence(context, context.words[from] as Word) || /^['’]s /.test(context.text.slice(end, end + 3))

/** `Virginia lawmakers`, `the Florida coast`, `Tim of Missouri`: a state rather than a given name. */
function isState(context: Context, candidate: Candidate): boolean {
  const next = wordAfter(context, candidate)
  return (
    (next !== undefined && STATE_NOUNS.has(keyOf(next.text))) ||
    isAfterWord(context, candidate, STATE_PREPOSITIONS)
  )
}
const STATE_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'the'])
