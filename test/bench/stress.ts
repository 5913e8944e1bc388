import type { Block } from '../../src/archive/article.ts'
import { scoreCountries } from '../../src/archive/countries/main-subjects.ts'
import { findMentionsIn } from '../../src/archive/countries/mentions.ts'
import { findTimes } from '../../src/archive/days/times.ts'
import { table } from './table.ts'
import { median, timeOf } from './timing.ts'

const MB = 1_000_000
const SIZES = [1, 2, 4]

/** Unusual texts: each is one piece, repeated. */
const PIECES: [name: string, piece: string][] = [
  ['one word', 'x'],
  ['one capital word', 'X'],
  ['names of countries, one sentence', 'Peru, Papua New Guinea, Chile and the United States of '],
  ['starts of long names', 'Papua New United States of '],
  ['names without a space', 'PeruChile'],
  ['names of weekdays', 'Monday Tuesday last Friday, '],
  ['starts of dates', 'March the two days April of '],
  ['digits', '0123456789'],
  ['digits and marks', '1/2-3.4, '],
  ['another script', 'новости 新闻 أخبار '],
  ['capital words', 'Alpha Beta Gamma '],
  ['capitals', 'LET US GO '],
  ['full stops', 'U.S. . '],
]

function read(text: string) {
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length, sentences: [] }]
  const { headline, body } = findMentionsIn('', text)
  scoreCountries({ text: '', mentions: headline }, { text, mentions: body }, blocks)
  findTimes(text, '2020-04-11')
}

/** Returns the median of three runs after one to warm up, in milliseconds, or the reason of a failure. */
function timeToRead(text: string): number | string {
  try {
    read(text)
    return median([0, 1, 2].map(() => timeOf(() => read(text))))
  } catch (error) {
    return (error as Error).message
  }
}

/** Returns a table of the time that unusual input takes. Four times the text should take about four times as long. */
export function stress(): string {
  const rows = PIECES.map(([name, piece]) => {
    const times = SIZES.map((size) =>
      timeToRead(piece.repeat(Math.ceil((size * MB) / piece.length)).slice(0, size * MB)),
    )
    const growth = Number(times.at(-1)) / (Number(times[0]) || 1)
    return [
      name,
      ...times.map((time) => (typeof time === 'number' ? time.toFixed(0) : time)),
      growth.toFixed(1),
    ]
  })
  return table(['a text of', ...SIZES.map((size) => `>${size} MB, ms`), '>4 MB ÷ 1 MB'], rows)
}
