import { type AnalysedRecord, bodyOf } from '../../archive/article.ts'
import { tokensOf } from '../../format/search/tokens.ts'

/** So many words of an article at most: those that it has oftenest, and of these names first. */
const MOST = 64
/** How often a word counts that the headline has. */
const HEADLINE = 3
/** How often it counts at most; the same word over and over says no more. */
const OFTENEST = 9

/** Words that tell nothing of a subject: those of Snowball's English list, and what news says of all that it tells. */
const EMPTY = new Set(
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

/** Parts of a body that are not its story. */
const ASIDE = new Set(['stray', 'credit', 'headline', 'dateline', 'contributor'])

/**
 * The words that may tell what an article is about, each followed by how often it counts, in one string: `Kim 4
 * missile 2`. Countries, days and words of every article are left out. A name keeps its capital.
 */
export function keywordsOf(article: AnalysedRecord): string {
  const body = bodyOf(article)
  const words = new Map<string, { shown: string; times: number; names: number; plain: number }>()
  const take = (text: string, taken: readonly { start: number; end: number }[], weight: number) => {
    let next = 0
    for (const { term, start, end } of tokensOf(text)) {
      while (next < taken.length && (taken[next]?.end ?? 0) <= start) next++
      if ((taken[next]?.start ?? end) < end || term.length < 3 || EMPTY.has(term) || /\d/.test(term)) continue
      const printed = text.slice(start, end).replace(/['’ʼ＇]s$/i, '')
      const word = words.get(term) ?? { shown: '', times: 0, names: 0, plain: 0 }
      words.set(term, word)
      word.times += weight
      if (weight > 1) continue
      if (!/^\p{Lu}/u.test(printed)) word.plain++
      // The first word of a sentence has a capital whatever it is.
      else if (/[^\s.!?:“"(]\s*$/.test(text.slice(Math.max(0, start - 4), start))) {
        word.names++
        word.shown = printed
      }
    }
  }
  take(
    article.headline,
    article.headlineMentions.toSorted((a, b) => a.start - b.start),
    HEADLINE,
  )
  const aside = article.blocks.filter(({ kind }) => ASIDE.has(kind))
  take(body, merged([...article.mentions, ...article.times, ...aside]), 1)
  return [...words]
    .map(([term, { shown, times, names, plain }]) => ({
      word: names > plain ? shown : term,
      times: Math.min(OFTENEST, times),
      name: names > plain ? 1 : 0,
    }))
    .filter(({ word }) => !word.includes(' '))
    .sort((a, b) => b.times - a.times || b.name - a.name || (a.word < b.word ? -1 : 1))
    .slice(0, MOST)
    .map(({ word, times }) => `${word} ${times}`)
    .join(' ')
}

/** Ranges in order, those that overlap as one. */
function merged(ranges: readonly { start: number; end: number }[]) {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else all.push({ start, end })
  }
  return all
}
