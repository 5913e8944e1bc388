import { type AnalysedRecord, bodyOf } from '../../archive/article.ts'
import { tokensOf } from '../../format/search/tokens.ts'

/** The maximum number of keywords of an article. Frequent words come first, then names. */
const MAX_KEYWORDS = 64
/** The weight of a word in the headline; in the body it is 1. */
const HEADLINE_WEIGHT = 3
/** Higher counts are reduced to this one. */
const MAX_COUNT = 9

/** Words that say nothing about a subject: those of Snowball's English list, and those found in news of any kind. */
const STOP_WORDS = new Set(
  `the and for are was were been being have has had having does did doing would should could ought not nor but
  because until while about against between into through during before after above below from down out off over
  under again further then once here there when where why how all any both each few more most other some such only
  own same than too very can will just now this that these those they them their theirs themselves you your yours
  yourself she her hers herself him his himself its itself our ours ourselves who whom whose what which with without
  may might must shall also said say says told tell added adding asked according one two three four five six seven
  eight nine ten first second third last next new year years month months week weeks day days today yesterday
  tomorrow time times people many much well even still yet per among since however like made make making take taken
  took get got give given gave come came going went see seen saw put set use used part way back around another every
  several including include includes included inc ltd corp company companies million billion thousand hundred mln
  bln dlrs dlr pct percent cts shr vs reuter reuters xinhua afp president minister government official officials
  country countries national state states event report reported reports news call called number high low mr mrs
  ms dont doesnt didnt wont isnt wasnt january february march april june july august september
  october november december monday tuesday wednesday thursday friday saturday sunday rise rises rose risen fall falls
  fell fallen compared earlier ended previous expected seen consecutive jan feb mar apr jun jul
  aug sep sept oct nov dec pretax div stg net revs plc qtr qtly debit minority extraordinary shrs avg oper profit loss
  dividend turnover tax income sales`.split(/\s+/),
)

/** Kinds of blocks that are not part of the story. */
const NOT_STORY = new Set(['stray', 'credit', 'headline', 'dateline', 'contributor'])

/**
 * Returns the keywords of an article, each followed by its count: `Kim 4 missile 2`. Countries, dates and
 * stop words are left out. A name keeps its capital.
 */
export function keywordsOf(article: AnalysedRecord): string {
  const body = bodyOf(article)
  const words = new Map<string, { name: string; count: number; capitals: number; lower: number }>()
  const countWords = (text: string, skipped: readonly { start: number; end: number }[], weight: number) => {
    let next = 0
    for (const { term, start, end } of tokensOf(text)) {
      while (next < skipped.length && (skipped[next]?.end ?? 0) <= start) next++
      if ((skipped[next]?.start ?? end) < end || term.length < 3) continue
      if (STOP_WORDS.has(term) || /\d/.test(term)) continue
      const printed = text.slice(start, end).replace(/['’ʼ＇]s$/i, '')
      const word = words.get(term) ?? { name: '', count: 0, capitals: 0, lower: 0 }
      words.set(term, word)
      word.count += weight
      if (weight > 1) continue
      if (!/^\p{Lu}/u.test(printed)) word.lower++
      // The first word of a sentence always has a capital.
      else if (/[^\s.!?:“"(]\s*$/.test(text.slice(Math.max(0, start - 4), start))) {
        word.capitals++
        word.name = printed
      }
    }
  }
  countWords(
    article.headline,
    article.headlineMentions.toSorted((a, b) => a.start - b.start),
    HEADLINE_WEIGHT,
  )
  const notStory = article.blocks.filter(({ kind }) => NOT_STORY.has(kind))
  countWords(body, merged([...article.mentions, ...article.times, ...notStory]), 1)
  return [...words]
    .map(([term, { name, count, capitals, lower }]) => ({
      word: capitals > lower ? name : term,
      count: Math.min(MAX_COUNT, count),
      isName: Number(capitals > lower),
    }))
    .filter(({ word }) => !word.includes(' '))
    .sort((a, b) => b.count - a.count || b.isName - a.isName || (a.word < b.word ? -1 : 1))
    .slice(0, MAX_KEYWORDS)
    .map(({ word, count }) => `${word} ${count}`)
    .join(' ')
}

/** Sorts ranges, and joins those that overlap. */
function merged(ranges: readonly { start: number; end: number }[]) {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}
