import type { Mention } from '../../article.ts'
import { PLACES } from '../data/places.ts'
import { COUNTRY, type Sense } from '../name-tree.ts'
import { type Word, wordsIn } from '../words.ts'
import { keyOf } from './keys.ts'
import type { CountryLanguage } from './language.ts'
import { type LocalName, namesOf, thresholdOf } from './names.ts'
import { caselessWordsIn, unspacedWordsIn } from './tokens.ts'

/** A name in a text: its node, its words from `from` up to, but not including, `to`, and its range. */
interface Found {
  node: LocalName
  senses: readonly Sense[]
  from: number
  to: number
  start: number
  end: number
}

/** The marks that may be between two words of one name. */
const JOINT = /^(?:[ \u00a0\u200c]|\. ?|['’‘-])$/
/** A city of at least this prominence is a mention by its name alone. */
const KNOWN = 300
/** One of at least this prominence is a place although a capitalised word is next to it. */
const FAMOUS = 2000
const GIVEN_NAMES: ReadonlySet<string> = new Set(PLACES.given.map(keyOf))
const SENTENCE_START = /(?:^|[.!?:;"“”„«»‘’\n\r–—-])\s*["“„«'‘(]?\s*$/

/** Returns the function that finds the mentions of countries in texts of a language. Its names are read on first use. */
export function finderOf(language: CountryLanguage): (text: string) => Mention[] {
  let names: LocalName | undefined
  const setOf = (words = '') => new Set(words.split(/\s+/).map(keyOf))
  const surroundings: Surroundings = {
    prepositions: setOf(language.prepositions),
    notGivenNames: setOf(language.notGivenNames),
    languageBefore: setOf(language.languageBefore),
    languageAfter: setOf(language.languageAfter),
    spellsForeignNames: language.spellsForeignNames,
    isCaseless: !!language.isCaseless,
    known: thresholdOf(language, KNOWN),
  }
  const split = language.isUnspaced ? unspacedWordsIn : language.isCaseless ? caselessWordsIn : wordsIn
  return (text) => {
    names ??= namesOf(language)
    const words = split(text)
    return chooseMentions(text, words, findNames(text, words, names, language), surroundings)
  }
}

/** Finds the names in a text, the longest at each word, without overlap. */
function findNames(
  text: string,
  words: readonly Word[],
  names: LocalName,
  language: CountryLanguage,
): Found[] {
  const found: Found[] = []
  for (let i = 0; i < words.length; ) {
    let name = longestName(text, words, i, names, language)
    // `其中德国` is `其中` and `德国`, not a pair of countries.
    if (name?.node.codes && isCutOff(text, words, name, names, language)) name = undefined
    if (name?.senses.length) found.push(name)
    i = name?.to ?? i + 1
  }
  return found
}

/** Returns whether the last character of a pair begins a longer name, or the pair is a part of a foreign name. */
function isCutOff(
  text: string,
  words: readonly Word[],
  { start, end, to }: Found,
  names: LocalName,
  language: CountryLanguage,
): boolean {
  const isInForeignName = language.spellsForeignNames?.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`)
  return isInForeignName || (longestName(text, words, to - 1, names, language)?.to ?? 0) > to
}

function longestName(
  text: string,
  words: readonly Word[],
  from: number,
  names: LocalName,
  language: CountryLanguage,
): Found | undefined {
  const first = words[from] as Word
  let longest: Found | undefined
  let branches: { node: LocalName; start: number; end: number }[] = [{ node: names, start: 0, end: 0 }]
  for (let i = from; i < words.length && branches.length; i++) {
    const word = words[i] as Word
    if (i > from && !isJoint(text.slice((words[i - 1] as Word).end, word.start), language)) break
    branches = [word.text, ...(language.basesOf?.(word.text) ?? [])].flatMap((base) => {
      const key = keyOf(base)
      // The name alone, without prefixes and suffixes.
      const at = word.text.indexOf(base)
      const start = word.start + Math.max(0, at)
      const end = at < 0 ? word.end : start + base.length
      return branches.flatMap((branch) => {
        const node = branch.node.next?.get(key)
        return node ? { node, start: i > from ? branch.start : start, end } : []
      })
    })
    const match = branches.find(({ node }) => node.senses && isWritten(node, text, first, word))
    if (match) longest = { ...match, senses: match.node.senses ?? [], from, to: i + 1 }
  }
  return longest
}

const isJoint = (between: string, { isUnspaced }: CountryLanguage) =>
  isUnspaced ? between === '' || between === '・' || between === '·' : JOINT.test(between)

/** Returns whether a name is written as it must be: with a capital letter, or in one of its exact forms. */
function isWritten({ exact, anyCase }: LocalName, text: string, first: Word, last: Word): boolean {
  if (!exact) return anyCase || first.isCapitalised
  const written = text.slice(first.start, last.end)
  return exact.some((form) => written === form || `${written}.` === form)
}

/** The words of a language next to a name that decide whether it is a mention. */
interface Surroundings {
  prepositions: ReadonlySet<string>
  notGivenNames: ReadonlySet<string>
  languageBefore: ReadonlySet<string>
  languageAfter: ReadonlySet<string>
  spellsForeignNames: RegExp | undefined
  isCaseless: boolean
  /** The prominence from which a place is a mention by its name alone. */
  known: number
}

/** Decides which names are mentions, and of which country, by the words next to them and by the rest of the text. */
function chooseMentions(
  text: string,
  words: readonly Word[],
  all: readonly Found[],
  surroundings: Surroundings,
): Mention[] {
  const { prepositions, notGivenNames, spellsForeignNames, isCaseless, known } = surroundings
  const isLanguage = ({ senses, from, to, end }: Found) => {
    const mayBe = isCaseless || senses[0]?.kind === 'demonym'
    const previous = words[from - 1]
    const next = words[to]
    return (
      (mayBe &&
        !!previous &&
        (words[from] as Word).start - previous.end <= 1 &&
        surroundings.languageBefore.has(keyOf(previous.text))) ||
      (!!next && next.start - end <= 1 && surroundings.languageAfter.has(keyOf(next.text)))
    )
  }
  const found = all.filter((name) => !isLanguage(name))
  const isNamed = new Set(found.flatMap(({ from, to }) => [from, to - 1]))
  const before = ({ from, start }: Found) => {
    const word = words[from - 1]
    return word && text.slice(word.end, start) === ' ' ? word : undefined
  }
  const isAfterPreposition = (name: Found) => {
    const word = before(name)
    return word !== undefined && prepositions.has(keyOf(word.text))
  }
  /** `Jack London`, where the first word is a given name in English news too */
  const isAfterGivenName = (name: Found) => {
    const previous = before(name)
    return previous?.isCapitalised && !isNamed.has(name.from - 1) && GIVEN_NAMES.has(keyOf(previous.text))
  }
  /** `Jack London`, `Paris Hilton`, `Universität Göttingen` */
  const isPartOfName = (name: Found) => {
    if (isCaseless) {
      const [left = '', right = ''] = [text[name.start - 1], text[name.end]]
      return /[・·]/.test(left + right) || !!spellsForeignNames?.test(left + right)
    }
    const previous = before(name)
    if (
      previous?.isCapitalised &&
      !isNamed.has(name.from - 1) &&
      !notGivenNames.has(keyOf(previous.text)) &&
      !prepositions.has(keyOf(previous.text)) &&
      !SENTENCE_START.test(text.slice(Math.max(0, previous.start - 8), previous.start))
    )
      return true
    const next = words[name.to]
    return !!next?.isCapitalised && text.slice(name.end, next.start) === ' ' && !isNamed.has(name.to)
  }
  let lowercase: Set<string> | undefined
  /** True if the text also has the name with a small letter: `Van` and `van`. */
  const isWord = ({ node, from, to }: Found) => {
    if (isCaseless || node.anyCase || to > from + 1) return false
    lowercase ??= new Set(words.flatMap((word) => (word.isCapitalised ? [] : word.text)))
    return lowercase.has((words[from] as Word).text.toLowerCase())
  }
  const certain = new Set(
    found.flatMap(({ node, senses }) => {
      const [first, second] = senses as [Sense, Sense?]
      if (node.codes) return node.codes
      return first.prominence >= COUNTRY && !node.isAmbiguous && (second?.prominence ?? 0) < FAMOUS
        ? first.code
        : []
    }),
  )
  return found.flatMap((name): Mention[] => {
    const sense = likeliestSense(name, certain)
    const isCountry = sense.prominence >= COUNTRY
    if (name.node.isAmbiguous && !isAfterPreposition(name) && !(isCountry && certain.has(sense.code)))
      return []
    if (!isCountry) {
      if (isWord(name)) return []
      const isExpected = certain.has(sense.code) || isAfterPreposition(name)
      if (!isExpected && sense.prominence < known) return []
      if (
        (!isCaseless && isAfterGivenName(name)) ||
        ((sense.prominence < FAMOUS || isCaseless) && isPartOfName(name))
      )
        return []
    }
    if (name.node.codes)
      return name.node.codes.map((code, i) => ({
        start: name.start + i,
        end: name.start + i + 1,
        code,
        kind: sense.kind,
      }))
    return [{ start: name.start, end: name.end, code: sense.code, kind: sense.kind }]
  })
}

/** The factor by which a place is likelier if the text mentions its country elsewhere. */
const COUNTRY_BONUS = 20

function likeliestSense({ senses }: Found, certain: ReadonlySet<string>): Sense {
  const [first, second] = senses as [Sense, Sense?]
  if (!second) return first
  if (first.prominence >= COUNTRY)
    // The state of Georgia, if the text mentions only its country elsewhere.
    return second.prominence >= FAMOUS && certain.has(second.code) && !certain.has(first.code)
      ? second
      : first
  const score = ({ code, prominence }: Sense) => prominence * (certain.has(code) ? COUNTRY_BONUS : 1)
  return senses.reduce((best, each) => (score(each) > score(best) ? each : best))
}
