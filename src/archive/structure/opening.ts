import type { BlockKind, Range } from '../article.ts'
import { endsLine, sentenceRanges } from './sentences.ts'

/** A block before it is split into sentences. */
export interface Part extends Range {
  kind: BlockKind
}

/** The maximum length of an opening, in characters. */
const MAX_LENGTH = 1500
const MAX_STANDFIRST_WORDS = 45

const MONTHS =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)'
/** Captions may end with the day the picture was taken, with or without its figures: `on April 8, 2020.` */
const DAY_AT_END = `${MONTHS} ?\\d{0,2} ?, ?(?:\\d{4})? ?\\.$`
const ENDS_WITH_DATE = new RegExp(`\\b${DAY_AT_END}`)
/** A place and a day with nothing in between. Only captions end like this: `Caracas, Venezuela, April , .` */
const ENDS_WITH_PLACE_AND_DATE = new RegExp(`\\p{L}, ${DAY_AT_END}`, 'u')

const NAME = '[\\p{Lu}\\d][\\p{L}\\p{M}\\d.]*'
/** `PhotoXinhua`, `[Photo/Agencies]`, `(Photo: Jane Roe/AP)`: up to two spaces, a bracket or the end of the line. */
const CREDIT = new RegExp(
  `^[[(]?(?:Photo(?:graph)?|Picture|Image)s?(?::| by\\b|/| )? ?${NAME}(?:(?: ?[,/&'’-] ?| )(?:(?:by|of|for|via|and) )?${NAME}){0,9}[\\])]?(?= {2}| *[\\n\\r\\v]| *$|(?<=[\\])]))`,
  'u',
)

/** A place in capitals: `BEIJING`, `LA PAZ`, `ST. LOUIS`, `NEW DELHI/KABUL`. */
const PLACE = "(?:\\p{Lu}{2}[ .]{1,2})?\\p{Lu}[\\p{Lu}.'’-]{2,}(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,3}"
const DASH = ' (?:--?|–|—|―) '
/**
 * `BEIJING  President`, `PARIS — The`: places in capitals, then a dash, or two spaces in place of a lost dash. With
 * an agency (`LONDON, April 3 (AP) - `, `Paris (AFP) - `), neither the places nor the text after them need capitals.
 */
const DATELINE = new RegExp(
  `(?<![^\\s])(?:${PLACE}(?:, [\\p{L}\\d .]{2,24}){0,2}(?: \\([\\p{L} ]{2,20}\\))?(?: {2,}|${DASH})(?=["“‘']?\\p{Lu})` +
    `|(?:${PLACE}|\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){0,2})(?:, [\\p{L}\\d .]{2,24}){0,2} (?:\\([\\p{L} ]{2,20}\\)|/\\p{L}{2,20}/)${DASH}(?=["“‘']?[\\p{L}\\p{N}]))`,
  'gu',
)
/** Capitals before a dash that are not a place. */
const NOT_A_PLACE = /^(?:NATO|IMF|OPEC|WHO|FIFA|UEFA|ASEAN|UNICEF|UNESCO|COVID)\b/

/** Returns whether a line is a byline: `By Jane Roe and John Doe in Paris`. */
const isByline = (text: string) =>
  /^By \p{Lu}/u.test(text) &&
  text.length < 120 &&
  text
    .slice(3)
    .split(/[ ,]+/)
    .every((word) => /^(?:\p{Lu}.*|\p{N}[\p{N}:/.-]*|\||and|of|in|for|de|van|von|bin|al)$/su.test(word))

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const isOpenEnded = (text: string) => !/[.!?…:;]["'”’)\]]*$/.test(text)

/** Returns whether a line repeats a headline: at least half of its longer words are in it. */
function repeats(line: string, headline: string): boolean {
  const wanted = new Set(words(headline).filter((word) => word.length > 3))
  const own = words(line).filter((word) => word.length > 3)
  return (
    own.length > 0 && own.filter((word) => wanted.has(word)).length >= Math.min(own.length, wanted.size) / 2
  )
}

/**
 * Finds the parts before the first paragraph: standfirst, caption, credit, repeated headline, byline, dateline. Every
 * rule needs a sign in the text; text without one is left to the paragraphs.
 * @returns parts in order, each of which ends where the next begins; the paragraphs begin where the last one ends
 */
export function findOpening(body: string, headline: string): Part[] {
  const parts: Part[] = []
  const first = body.length - body.trimStart().length
  const dateline = findDateline(body, headline, first)
  const limit = dateline?.start ?? Math.min(body.length, MAX_LENGTH)
  const sentences = sentenceRanges(body, first, limit)
  if (!dateline && limit < body.length) sentences.pop() // It may be cut off.
  const add = (kind: BlockKind, start: number, end: number) => parts.push({ kind, start, end })

  for (let i = 0, at = first; i < sentences.length && i < 5; i++) {
    const sentence = sentences[i] as Range
    const creditLength = CREDIT.exec(body.slice(at, sentence.end))?.[0].length ?? 0
    if (creditLength && (parts.at(-1)?.kind === 'caption' || at === first)) {
      const end = at + creditLength
      at = end + (body.slice(end, sentence.end).length - body.slice(end, sentence.end).trimStart().length)
      add('credit', parts.length ? end - creditLength : 0, at)
      if (at >= sentence.end) continue
    }
    const text = body.slice(at, sentence.end).trim()
    const kind = kindOf(text, i)
    if (!kind) break
    const start = parts.length ? at : 0
    const stray = /\s([?|▲■●►])$/u.exec(text)
    if (kind === 'standfirst' && stray) {
      const mark = at + text.length - 1
      add('standfirst', start, mark)
      add('stray', mark, sentence.end)
    } else add(kind, start, sentence.end)
    at = sentence.end
  }

  if (dateline && (parts.at(-1)?.end ?? first) === dateline.start)
    add('dateline', parts.length ? dateline.start : 0, dateline.end)
  return parts

  function kindOf(text: string, i: number): BlockKind | undefined {
    const last = i === sentences.length - 1
    const next = sentences[i + 1]
    const nextText = next ? body.slice(next.start, next.end) : ''
    if (!parts.some(({ kind }) => kind === 'caption')) {
      const dated = ENDS_WITH_DATE.test(text.slice(-40)) && (last ? dateline : parts.at(-1)?.kind === 'stray')
      if (dated || ENDS_WITH_PLACE_AND_DATE.test(text.slice(-40)) || CREDIT.test(nextText)) return 'caption'
    }
    const line = endsLine(body.slice(0, sentences[i]?.end)) && body.slice(sentences[i]?.end).trim() !== ''
    if (line && isByline(text)) return 'contributor'
    const count = words(text).length
    if (count < 3 || count > MAX_STANDFIRST_WORDS) return undefined
    if (isOpenEnded(text) && (line || (last && dateline)))
      return repeats(text, headline)
        ? 'headline'
        : parts.some(({ kind }) => kind === 'standfirst')
          ? undefined
          : 'standfirst'
    if (
      i === 0 &&
      /\s[?|▲■●►]$/u.test(text) &&
      (ENDS_WITH_DATE.test(nextText.trim().slice(-40)) || (!next && dateline))
    )
      return 'standfirst'
    return undefined
  }
}

/** Finds the first dateline at the start of a body, after the end of a sentence, or after a headline. */
function findDateline(body: string, headline: string, first: number): Range | undefined {
  for (const match of body.slice(0, MAX_LENGTH).matchAll(DATELINE)) {
    const start = match.index
    if (NOT_A_PLACE.test(match[0])) continue
    if (start === first) return { start, end: start + match[0].length }
    const before = sentenceRanges(body, first, start)
    const last = before.at(-1) as Range
    const text = body.slice(last.start, last.end)
    const run = text.replace(CREDIT, '').trim()
    const closed = !isOpenEnded(text.trim()) || endsLine(text) || run === ''
    if (before.length <= 5 && (closed || repeats(run, headline)))
      return { start, end: start + match[0].length }
  }
  return undefined
}
