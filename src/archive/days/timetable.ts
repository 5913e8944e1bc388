import type { Scan } from './scan.ts'
import { ARE, BEFORE_NOUN } from './tense.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** In the present, these are on a timetable if their subject shows that they are verbs. */
const SCHEDULED = set(
  'leave play meet vote go open close start restart begin return fly travel face host gather marks celebrates',
)
const WE = set('we they i you')
/** Behind a form of `be` in the present, these are planned: `I am leaving Friday`. */
const GOING = set('leaving arriving returning visiting hosting flying playing meeting')
/** With the words behind them, these are to come: `comes into force`, `appears in court`, `runs out`. */
const PAIRS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    come: set('into'),
    comes: set('into'),
    go: set('into'),
    goes: set('into'),
    appears: set('in before'),
    run: set('out'),
    runs: set('out'),
    take: set('place'),
    takes: set('place'),
  }),
)

/** Whether a word is a verb in the present that speaks of what is to come: `we leave Friday`, `polls open at noon`. */
export function isOnTimetable(scan: Scan, i: number, word: string): boolean {
  if (SCHEDULED.has(word) && (WE.has(scan.low(i - 1)) || isBetweenNames(scan, i) || isOfMany(scan, i)))
    return true
  if (GOING.has(word)) return ARE.has(scan.low(i - 1))
  return PAIRS.get(word)?.has(scan.low(i + 1)) ?? false
}

/** `Lima play Quito on Saturday`, `won at home and face the Bears on Sunday` */
function isBetweenNames(scan: Scan, i: number): boolean {
  const name = scan.low(i + 1) === 'the' ? i + 2 : i + 1
  return (scan.isCapital(i - 1) || THEN.has(scan.low(i - 1))) && scan.isCapital(name)
}
const THEN = new Set(['and', 'then'])

/** `Polls open at noon`, `ministers meet in Rome` */
const isOfMany = (scan: Scan, i: number) =>
  scan.size(i - 1) > 4 &&
  scan.low(i - 1).endsWith('s') &&
  !scan.isCapital(i) &&
  (scan.role(i + 1) === 'weekday' || AT.has(scan.low(i + 1)) || isHour(scan, i + 1))
const isHour = (scan: Scan, i: number) => scan.isFigure(i) && /^[ap]m?$/.test(scan.low(i + 1))
const AT = new Set(['at', 'on', 'in', 'for'])

/** Whether the word before a day is a verb of the timetable: `Parliament votes Friday`, `votes on Friday`. */
export function isVerbOf(scan: Scan, from: number): boolean {
  const at = scan.low(from - 1) === 'on' ? from - 2 : from - 1
  const word = scan.low(at)
  if (word !== 'votes' && word !== 'gather') return false
  return scan.isWord(at - 1) && !BEFORE_NOUN.has(scan.low(at - 1)) && !/(?:ed|ing)$/.test(scan.low(at - 1))
}
