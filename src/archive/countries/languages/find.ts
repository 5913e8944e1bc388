import type { Mention } from '../../article.ts'
import { type Word, wordsIn } from '../words.ts'
import { chooseMentions, contextWordsOf, type Found } from './choose.ts'
import { keyOf } from './keys.ts'
import type { CountryLanguage } from './language.ts'
import { type LocalName, namesOf } from './names.ts'
import { caselessWordsIn, unspacedWordsIn } from './tokens.ts'

/** The marks that may be between two words of one name. */
const JOINT = /^(?:[ \u00a0\u200c]|\. ?|['’‘-])$/
/** Returns the function that finds the mentions of countries in texts of a language. Its names are read on first use. */
export function finderOf(language: CountryLanguage): (text: string) => Mention[] {
  let names: LocalName | undefined
  const contextWords = contextWordsOf(language)
  const split = language.isUnspaced ? unspacedWordsIn : language.isCaseless ? caselessWordsIn : wordsIn
  return (text) => {
    names ??= namesOf(language)
    const words = split(text)
    return chooseMentions(text, words, findNames(text, words, names, language), contextWords)
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
