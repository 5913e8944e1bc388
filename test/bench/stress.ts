import type { Block } from '../../src/archive/article.ts'
import { scoreCountries } from '../../src/archive/countries/main-subjects.ts'
import { findMentionsIn } from '../../src/archive/countries/mentions.ts'
import { findTimes } from '../../src/archive/days/times.ts'
import { table } from './table.ts'
import { median, timeOf } from './timing.ts'

const MB = 1_000_000
const SIZES = [1, 2, 4]

/** Texts that no newspaper prints, each a piece that is said again and again. */
const PIECES: [what: string, piece: string][] = [
  ['one word', 'x'],
  ['one capital word', 'X'],
  ['names of countries, one sentence', 'Peru, Papua New Guinea, Chile and the United States of '],
  ['beginnings of long names', 'Papua New United States of '],
  ['names grown together', 'PeruChile'],
  ['names of weekdays', 'Monday Tuesday last Friday, '],
  ['beginnings of dates', 'March the two days April of '],
  ['digits', '0123456789'],
  ['digits and marks', '1/2-3.4, '],
  ['another script', 'новости 新闻 أخبار '],
  ['capital words', 'Alpha Beta Gamma '],
  ['capitals', 'LET US GO '],
  ['points', 'U.S. . '],
]

function read(text: string) {
  const blocks: Block[] = [{ kind: 'paragraph', start: 0, end: text.length, sentences: [] }]
  const { headline, body } = findMentionsIn('', text)
  scoreCountries({ text: '', mentions: headline }, { text, mentions: body }, blocks)
  findTimes(text, '2020-04-11')
}

/** The median of three runs behind one to warm up, in milliseconds; why it fails, where it does. */
function timeToRead(text: string): number | string {
  try {
    read(text)
    return median([0, 1, 2].map(() => timeOf(() => read(text))))
  } catch (error) {
    return (error as Error).message
  }
}

/** A table of how long bad input takes, and how that grows: four times the text should take some four times. */
export function stress(): string {
  const rows = PIECES.map(([what, piece]) => {
    const times = SIZES.map((size) =>
      timeToRead(piece.repeat(Math.ceil((size * MB) / piece.length)).slice(0, size * MB)),
    )
    const growth = Number(times.at(-1)) / (Number(times[0]) || 1)
    return [
      what,
      ...times.map((time) => (typeof time === 'number' ? time.toFixed(0) : time)),
      growth.toFixed(1),
    ]
  })
  return table(['a text of', ...SIZES.map((size) => `>${size} MB, ms`), '>4 MB ÷ 1 MB'], rows)
}
