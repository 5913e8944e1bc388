import type { ArticleCountry, Block, Mention } from '../article.ts'
import { isAside } from './aside.ts'

/** A text and the mentions in it, in order. */
export interface Named {
  text: string
  mentions: readonly Mention[]
}

/** What is known of one country of an article. */
interface Evidence {
  mentions: number
  /** Mentions in the headline, and in the text, that are no asides; and asides in the headline. */
  inHeadline: number
  asideInHeadline: number
  inText: number
  byName: boolean
  /** The first sentence that names it otherwise than as an aside, from 0. */
  sentence?: number
}

/**
 * What each sign adds to the odds that a story is about a country (natural logarithms), and the odds from which
 * on it is taken to be. Chosen and fitted by logistic regression to a wire's own tags of what its stories are
 * about (part of Reuters-21578, http://www.daviddlewis.com/resources/testcollections/reuters21578/), the signs by
 * how well each half of it told the other, and rounded.
 */
const ODDS = {
  any: -1.55,
  /** Named in the headline; in it, but as an aside; or not in it, where it names another. */
  headline: 3.1,
  asideInHeadline: 1.1,
  anotherInHeadline: -1.05,
  /** The only one that the article names. */
  alone: 2,
  /** The first one that the text names. */
  first: 0.6,
  /** Named by its name, and not by its people or places alone. */
  byName: 0.5,
  /** One of a long list. */
  listed: 1.1,
  /** For each time, and for each sentence before the first time: of their logarithm. */
  mentions: 1.75,
  sentences: -0.55,
}
const ABOUT = 0.4
/** From so many countries on, a text reports of countries one by one, and each of them is its subject. */
const LIST = 9
/** A sentence as far back as this is as good as any behind it. */
const FAR = 30

/** Those that an article is about first, then by number of mentions. */
export const byAbout = (a: ArticleCountry, b: ArticleCountry): number =>
  Number(b.about) - Number(a.about) || b.mentions - a.mentions

/**
 * Mentions → the countries of an article. Which of them it is about is told by the headline, by how often and
 * how early the text names them, and by what else it names. Captions, firms, money and small print do not count.
 * @returns those it is about first, then by number of mentions, then in order of first mention
 */
export function scoreCountries(headline: Named, body: Named, blocks: readonly Block[]): ArticleCountry[] {
  const known = new Map<string, Evidence>()
  const at = ({ code, kind }: Mention): Evidence => {
    let evidence = known.get(code)
    if (!evidence) {
      evidence = { mentions: 0, inHeadline: 0, asideInHeadline: 0, inText: 0, byName: false }
      known.set(code, evidence)
    }
    evidence.mentions++
    evidence.byName ||= kind === 'name' || kind === 'abbreviation'
    return evidence
  }
  for (const mention of headline.mentions)
    at(mention)[isAside(headline.text, mention) ? 'asideInHeadline' : 'inHeadline']++
  const sentences = blocks.flatMap(({ kind, sentences }) => sentences.map(({ end }) => ({ kind, end })))
  let s = 0
  let first: string | undefined
  for (const mention of body.mentions) {
    while (s < sentences.length - 1 && mention.start >= (sentences[s]?.end ?? 0)) s++
    const evidence = at(mention)
    const kind = sentences[s]?.kind
    if (kind === 'caption' || kind === 'credit') continue
    first ??= mention.code
    if (isAside(body.text, mention)) continue
    evidence.inText++
    evidence.sentence ??= Math.min(s, FAR)
  }
  const headlined = [...known.values()].some(({ inHeadline }) => inHeadline > 0)
  return [...known]
    .map(([code, { mentions, inHeadline, asideInHeadline, inText, byName, sentence = 0 }]) => {
      const odds =
        ODDS.any +
        (inHeadline ? ODDS.headline : asideInHeadline ? ODDS.asideInHeadline : 0) +
        (byName ? ODDS.byName : 0) +
        (headlined ? ODDS.anotherInHeadline : 0) +
        (known.size === 1 ? ODDS.alone : 0) +
        (code === first ? ODDS.first : 0) +
        (known.size >= LIST ? ODDS.listed : 0) +
        ODDS.mentions * Math.log1p(inText) +
        ODDS.sentences * Math.log1p(sentence)
      const weight = 1 / (1 + Math.exp(-odds))
      return { code, mentions, weight, about: weight >= ABOUT }
    })
    .sort(byAbout)
}
