import type { Block, BlockKind, DatedEvent, Mention, TimeExpression } from '../article.ts'

/** Blocks that do not consist of sentences, although they may contain a day. */
const WITHOUT_SENTENCES: ReadonlySet<BlockKind> = new Set(['stray', 'credit', 'dateline', 'contributor'])

/**
 * Returns the events of an article: one for each date of a sentence that is a day or a month. A year is too imprecise
 * for a timeline.
 * @param blocks the blocks of a body
 * @param times,mentions those of the same body, in order
 * @returns in the order of the body
 */
export function eventsOf(
  blocks: readonly Block[],
  times: readonly TimeExpression[],
  mentions: readonly Mention[],
): DatedEvent[] {
  const events: DatedEvent[] = []
  let t = 0
  let m = 0
  for (const sentence of blocks.flatMap(({ kind, sentences }) =>
    WITHOUT_SENTENCES.has(kind) ? [] : sentences,
  )) {
    while (m < mentions.length && (mentions[m] as Mention).start < sentence.start) m++
    const countries = new Set<string>()
    for (; m < mentions.length && (mentions[m] as Mention).end <= sentence.end; m++)
      countries.add((mentions[m] as Mention).code)
    while (t < times.length && (times[t] as TimeExpression).start < sentence.start) t++
    const dates = new Set<string>()
    for (; t < times.length && (times[t] as TimeExpression).end <= sentence.end; t++) {
      const { start, end, ...time } = times[t] as TimeExpression
      const key = `${time.date} ${time.until ?? ''}`
      if (time.date.length === 4 || dates.has(key)) continue
      dates.add(key)
      events.push({ ...time, words: { start, end }, sentence, countries: [...countries] })
    }
  }
  return events
}
