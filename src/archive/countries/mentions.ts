import type { Mention } from '../article.ts'
import { disambiguate } from './disambiguate.ts'
import { findCandidates } from './find-candidates.ts'
import { findTickers } from './stock-exchanges.ts'
import { wordsIn } from './words.ts'

/**
 * Finds the words of an English text that mention a country: first the longest names, then their meanings from the words around them.
 * Names need a capital letter; accents are optional. Takes time proportional to the length of the text.
 * @returns mentions in order, without overlap; offsets into `text`
 */
export function findMentions(text: string): Mention[] {
  const words = wordsIn(text)
  const tickers = findTickers(text)
  const mentions = disambiguate(text, words, findCandidates(text, words))
  return tickers.length ? [...mentions, ...tickers].sort((a, b) => a.start - b.start) : mentions
}

/** Separates a headline from its body, so that no name extends from one into the other. */
const SEPARATOR = '\n\n\n'

/**
 * Finds the mentions in an article. Headline and body are searched together, so that the body helps to understand the
 * headline.
 * @param find finds the mentions in a text of their language
 * @returns offsets into `headline` and into `body`
 */
export function findMentionsIn(
  headline: string,
  body: string,
  find: (text: string) => Mention[] = findMentions,
): { headline: Mention[]; body: Mention[] } {
  const mentions = find(headline + SEPARATOR + body)
  const shift = headline.length + SEPARATOR.length
  const first = mentions.findIndex(({ start }) => start >= shift)
  const inHeadline = first < 0 ? mentions.length : first
  return {
    headline: mentions.slice(0, inHeadline),
    body: mentions
      .slice(inHeadline)
      .map((mention) => ({ ...mention, start: mention.start - shift, end: mention.end - shift })),
  }
}
