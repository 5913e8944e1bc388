import type { ArticleCountry, Block, Mention } from '../article.ts'
import { isIncidental } from './incidental.ts'

/** A text and the mentions in it, in order. */
interface TextWithMentions {
  text: string
  mentions: readonly Mention[]
}

/** The features of one country of an article. Incidental mentions count only where the comment says so. */
interface Features {
  /** The number of all mentions, including incidental ones. */
  mentions: number
  inHeadline: number
  incidentalInHeadline: number
  inText: number
  isNamed: boolean
  /** The first sentence that mentions it, from 0. */
  sentence?: number
}

/**
 * The weights of a logistic regression: how much each feature adds to the log odds that a story is about a country.
 * Fitted to the topic tags that a news agency gave its own stories (part of Reuters-21578,
 * http://www.daviddlewis.com/resources/testcollections/reuters21578/), and rounded. The features were chosen by how
 * well each half of the stories predicted the other.
 */
const LOG_ODDS = {
  intercept: -1.55,
  /** The headline mentions the country, mentions it incidentally, or mentions any country. */
  headline: 3.1,
  incidentalInHeadline: 1.1,
  anyInHeadline: -1.05,
  /** It is the only country of the article. */
  only: 2,
  /** It is the first country of the text. */
  first: 0.6,
  /** The article uses its name, and not only its people or places. */
  named: 0.5,
  /** The article mentions many countries. */
  many: 1.1,
  /** For the logarithms of the number of mentions, and of the number of sentences before the first one. */
  logMentions: 1.75,
  logSentences: -0.55,
}
/** A country of at least this probability is a main subject. */
const THRESHOLD = 0.4
/** A text with at least this number of countries reports on them one by one, and each may be its subject. */
const MANY = 9
/** Sentences after this one count the same. */
const MAX_SENTENCE = 30

/** Compares countries of an article: main subjects first, then by number of mentions. */
export const byAbout = (a: ArticleCountry, b: ArticleCountry): number =>
  Number(b.about) - Number(a.about) || b.mentions - a.mentions

/**
 * Scores the countries that an article mentions, and decides which are its main subjects: by the headline, by how often
 * and how early the text mentions them, and by what else it mentions. Captions, firms, currencies and the small print
 * do not count.
 * @returns main subjects first, then by number of mentions, then in order of first mention
 */
export function scoreCountries(
  headline: TextWithMentions,
  body: TextWithMentions,
  blocks: readonly Block[],
): ArticleCountry[] {
  const { features, first } = collectFeatures(headline, body, blocks)
  const anyInHeadline = [...features.values()].some(({ inHeadline }) => inHeadline > 0)
  return [...features]
    .map(([code, { mentions, inHeadline, incidentalInHeadline, inText, isNamed, sentence = 0 }]) => {
      const logOdds =
        LOG_ODDS.intercept +
        (inHeadline ? LOG_ODDS.headline : incidentalInHeadline ? LOG_ODDS.incidentalInHeadline : 0) +
        (isNamed ? LOG_ODDS.named : 0) +
        (anyInHeadline ? LOG_ODDS.anyInHeadline : 0) +
        (features.size === 1 ? LOG_ODDS.only : 0) +
        (code === first ? LOG_ODDS.first : 0) +
        (features.size >= MANY ? LOG_ODDS.many : 0) +
        LOG_ODDS.logMentions * Math.log1p(inText) +
        LOG_ODDS.logSentences * Math.log1p(sentence)
      const weight = 1 / (1 + Math.exp(-logOdds))
      return { code, mentions, weight, about: weight >= THRESHOLD }
    })
    .sort(byAbout)
}

/** Returns the features of each country by its code, and the first country of the text. */
function collectFeatures(headline: TextWithMentions, body: TextWithMentions, blocks: readonly Block[]) {
  const features = new Map<string, Features>()
  const count = ({ code, kind }: Mention): Features => {
    let ofCountry = features.get(code)
    if (!ofCountry) {
      ofCountry = { mentions: 0, inHeadline: 0, incidentalInHeadline: 0, inText: 0, isNamed: false }
      features.set(code, ofCountry)
    }
    ofCountry.mentions++
    ofCountry.isNamed ||= kind === 'name' || kind === 'abbreviation'
    return ofCountry
  }
  for (const mention of headline.mentions)
    count(mention)[isIncidental(headline.text, mention) ? 'incidentalInHeadline' : 'inHeadline']++
  const sentences = blocks.flatMap(({ kind, sentences }) => sentences.map(({ end }) => ({ kind, end })))
  let s = 0
  let first: string | undefined
  for (const mention of body.mentions) {
    while (s < sentences.length - 1 && mention.start >= (sentences[s]?.end ?? 0)) s++
    const ofCountry = count(mention)
    const kind = sentences[s]?.kind
    if (kind === 'caption' || kind === 'credit') continue
    first ??= mention.code
    if (isIncidental(body.text, mention)) continue
    ofCountry.inText++
    ofCountry.sentence ??= Math.min(s, MAX_SENTENCE)
  }
  return { features, first }
}
