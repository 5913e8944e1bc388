import type { Mention } from '../../article.ts'
import { PLACES } from '../data/places.ts'
import { COUNTRY, type Sense } from '../name-tree.ts'
import type { Word } from '../words.ts'
import { keyOf } from './keys.ts'
import type { CountryLanguage } from './language.ts'
import { type LocalName, thresholdOf } from './names.ts'

/** A name in a text: its node, its words from `from` up to, but not including, `to`, and its range. */
export interface Found {
  node: LocalName
  senses: readonly Sense[]
  from: number
  to: number
  start: number
  end: number
}

/** The words of a language next to a name that decide whether it is a mention. */
export interface ContextWords {
  prepositions: ReadonlySet<string>
  notGivenNames: ReadonlySet<string>
  languageBefore: ReadonlySet<string>
  languageAfter: ReadonlySet<string>
  spellsForeignNames: RegExp | undefined
  isCaseless: boolean
  /** The prominence from which a place is a mention by its name alone. */
  known: number
}

/** A text, and what it says about the names in it. */
interface Context extends ContextWords {
  text: string
  words: readonly Word[]
  /** The words that begin or end a name. */
  named: ReadonlySet<number>
  /** The codes of the countries that the text names beyond doubt. */
  certain: ReadonlySet<string>
  /** The words that the text has with a small letter. Filled when the first city is looked up. */
  lowercase?: ReadonlySet<string>
}

/** The prominence from which a city is a mention by its name alone. */
const KNOWN = 300
/** The prominence from which it is one although a capitalised word is next to it. */
const FAMOUS = 2000
/** The factor by which a place is likelier if the text mentions its country elsewhere. */
const COUNTRY_BONUS = 20
const GIVEN_NAMES: ReadonlySet<string> = new Set(PLACES.given.map(keyOf))
const SENTENCE_START = /(?:^|[.!?:;"“”„«»‘’\n\r–—-])\s*["“„«'‘(]?\s*$/

/** Returns the words of a language as they are compared. */
export function contextWordsOf(language: CountryLanguage): ContextWords {
  const setOf = (words = '') => new Set(words.split(/\s+/).map(keyOf))
  return {
    prepositions: setOf(language.prepositions),
    notGivenNames: setOf(language.notGivenNames),
    languageBefore: setOf(language.languageBefore),
    languageAfter: setOf(language.languageAfter),
    spellsForeignNames: language.spellsForeignNames,
    isCaseless: !!language.isCaseless,
    known: thresholdOf(language, KNOWN),
  }
}

/**
 * Decides which names are mentions, and of which country, by the words next to them and by the rest of the text.
 * @param names those of the text, in order and without overlap
 */
export function chooseMentions(
  text: string,
  words: readonly Word[],
  names: readonly Found[],
  contextWords: ContextWords,
): Mention[] {
  const context = { ...contextWords, text, words, named: new Set<number>(), certain: new Set<string>() }
  const found = names.filter((name) => !isLanguage(context, name))
  for (const name of found) {
    context.named.add(name.from).add(name.to - 1)
    for (const code of certainCodes(name)) context.certain.add(code)
  }
  return found.flatMap((name): Mention[] => {
    const sense = likeliestSense(context, name)
    if (!isMention(context, name, sense)) return []
    const { start, end, node } = name
    const { code, kind } = sense
    // `日米` are two countries, of one character each.
    return node.codes
      ? node.codes.map((each, i) => ({ start: start + i, end: start + i + 1, code: each, kind }))
      : [{ start, end, code, kind }]
  })
}

/** Returns whether a name means a language: `en français`, `フランス語`. */
function isLanguage(
  { words, languageBefore, languageAfter, isCaseless }: Context,
  { senses, from, to, end }: Found,
): boolean {
  const first = words[from] as Word
  const previous = words[from - 1]
  const next = words[to]
  const mayBe = isCaseless || senses[0]?.kind === 'demonym'
  return (
    (mayBe && !!previous && first.start - previous.end <= 1 && languageBefore.has(keyOf(previous.text))) ||
    (!!next && next.start - end <= 1 && languageAfter.has(keyOf(next.text)))
  )
}

/** Returns the codes of the countries that a name means beyond doubt. */
function certainCodes({ node, senses }: Found): readonly string[] {
  const [first, second] = senses as [Sense, Sense?]
  if (node.codes) return node.codes
  const isClear = first.prominence >= COUNTRY && !node.isAmbiguous && (second?.prominence ?? 0) < FAMOUS
  return isClear ? [first.code] : []
}

/** Returns the likeliest meaning of a name in a text that mentions certain countries. */
function likeliestSense({ certain }: Context, { senses }: Found): Sense {
  const [first, second] = senses as [Sense, Sense?]
  if (!second) return first
  if (first.prominence >= COUNTRY) {
    // The state of Georgia, if the text mentions only its country elsewhere.
    const isOther = second.prominence >= FAMOUS && certain.has(second.code) && !certain.has(first.code)
    return isOther ? second : first
  }
  const score = ({ code, prominence }: Sense) => prominence * (certain.has(code) ? COUNTRY_BONUS : 1)
  return senses.reduce((best, each) => (score(each) > score(best) ? each : best))
}

/** Returns whether a name that can mean a country or place does so here. */
function isMention(context: Context, name: Found, { code, prominence }: Sense): boolean {
  const isCountry = prominence >= COUNTRY
  const isCertain = context.certain.has(code)
  const isLocated = isAfterPreposition(context, name)
  if (name.node.isAmbiguous && !isLocated && !(isCountry && isCertain)) return false
  if (isCountry) return true
  if (isOrdinaryWord(context, name)) return false
  if (!isCertain && !isLocated && prominence < context.known) return false
  if (context.isCaseless) return !isInForeignName(context, name)
  return !isAfterGivenName(context, name) && (prominence >= FAMOUS || !isBesideCapital(context, name))
}

/** Returns the word before a name, if only a space is in between. */
function wordBefore({ text, words }: Context, { from, start }: Found): Word | undefined {
  const word = words[from - 1]
  return word && text.slice(word.end, start) === ' ' ? word : undefined
}

function isAfterPreposition(context: Context, name: Found): boolean {
  const word = wordBefore(context, name)
  return word !== undefined && context.prepositions.has(keyOf(word.text))
}

/** Returns whether the text also has a name with a small letter: `Van` and `van`. */
function isOrdinaryWord(context: Context, { node, from, to }: Found): boolean {
  if (context.isCaseless || node.anyCase || to > from + 1) return false
  context.lowercase ??= new Set(context.words.flatMap((word) => (word.isCapitalised ? [] : word.text)))
  return context.lowercase.has((context.words[from] as Word).text.toLowerCase())
}

/** Returns whether a name is a part of a longer foreign one: `ヒラリー・ロンドン`, `丹尼斯`. */
function isInForeignName({ text, spellsForeignNames }: Context, { start, end }: Found): boolean {
  const around = `${text[start - 1] ?? ''}${text[end] ?? ''}`
  return /[・·]/.test(around) || !!spellsForeignNames?.test(around)
}

/** `Jack London`, where the first word is a given name in English news too. */
function isAfterGivenName(context: Context, name: Found): boolean {
  const previous = wordBefore(context, name)
  return (
    !!previous?.isCapitalised && !context.named.has(name.from - 1) && GIVEN_NAMES.has(keyOf(previous.text))
  )
}

/** Returns whether a capitalised word is next to a name, so that both may be one: `Universität Göttingen`. */
function isBesideCapital(context: Context, name: Found): boolean {
  const { text, words, named, notGivenNames, prepositions } = context
  const previous = wordBefore(context, name)
  if (previous?.isCapitalised && !named.has(name.from - 1)) {
    const key = keyOf(previous.text)
    const opensSentence = SENTENCE_START.test(text.slice(Math.max(0, previous.start - 8), previous.start))
    if (!notGivenNames.has(key) && !prepositions.has(key) && !opensSentence) return true
  }
  const next = words[name.to]
  return !!next?.isCapitalised && text.slice(name.end, next.start) === ' ' && !named.has(name.to)
}
