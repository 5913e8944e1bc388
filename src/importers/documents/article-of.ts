import { dateInFileName, findDate } from '../dates/read-date.ts'
import type { FoundDate, FoundRecord } from '../importer.ts'
import { lettersOf } from '../letters-of.ts'

/** A paragraph of a document. */
export interface DocumentParagraph {
  text: string
  /** Its place among headings: 0 for a title, then the level of the heading. */
  heading?: number | undefined
  /** All of its text is bold. */
  bold?: boolean | undefined
}

/** The properties of a document. */
export interface DocumentProperties {
  title?: string | undefined
  /** When it was made, in any form. */
  created?: string | undefined
  language?: string | undefined
  /** Lines that repeat at the top or the bottom of its pages. They are not part of the text. */
  runningHeads?: readonly string[]
}

/** Headline and date stand within so many paragraphs. */
const TOP = 8
const MAX_HEADLINE = 250
/** The most characters that a date line has beside its date: the publication, the page, a label. */
const MAX_BESIDE_DATE = 60

/** Titles that programs give, in the languages of their interfaces, and names of files. */
const RUBBISH =
  /^(?:(?:microsoft )?(?:word|powerpoint|excel|publisher)\b.{0,4}[-–—:]|(?:untitled|no title|unbenannt|ohne titel|sans titre|sin t[ií]tulo|naamloos|document|dokument|documento|presentation|print|layout|title|titel|titre|template|vorlage)[\s_-]*\d*$)|\.(?:docx?|dotx?|odt|rtf|pdf|indd|qxp|qxd|txt|html?|tmp|pages)$|[\\/]\S+\.\w+$/i

/**
 * Returns the article in a document: the headline from a title in its text, else its properties, else its first line;
 * the date from a line near the top, else the file's name, else its properties.
 */
export function articleOf(
  paragraphs: readonly DocumentParagraph[],
  properties: DocumentProperties,
  fileName: string,
): FoundRecord {
  const { headline, used } = findHeadline(paragraphs, properties, fileName)
  const dateLine = findDateLine(paragraphs, used)
  const dates: FoundDate[] = []
  if (dateLine) {
    dates.push({ text: dateLine.date, source: 'printed' })
    if (dateLine.isAlone) used.add(dateLine.position)
  }
  for (const line of properties.runningHeads ?? []) {
    const date = findDate(line)?.text
    if (date) dates.push({ text: date, source: 'printed' })
  }
  const inName = dateInFileName(fileName)
  if (inName) dates.push({ text: inName, source: 'file name' })
  if (properties.created) dates.push({ text: properties.created, source: 'metadata' })
  return {
    headline,
    dates,
    body: paragraphs
      .filter((_, position) => !used.has(position))
      .map(({ text }) => text)
      .join('\n\n'),
    ...(properties.language && { language: properties.language }),
  }
}

/** Returns the headline, and the positions of the paragraphs that it consists of. */
function findHeadline(
  paragraphs: readonly DocumentParagraph[],
  { title = '' }: DocumentProperties,
  fileName: string,
): { headline: string; used: Set<number> } {
  const top = paragraphs.slice(0, TOP)
  const name =
    fileName
      .split('/')
      .at(-1)
      ?.replace(/\.\w+$/, '') ?? ''
  const property = title.replace(/\s+/g, ' ').trim().slice(0, MAX_HEADLINE)
  const isUseful = property && !RUBBISH.test(property) && lettersOf(property) !== lettersOf(name)
  if (isUseful) {
    const used = findWords(top, lettersOf(property))
    if (used) return { headline: property, used }
  }
  const titles = findTitles(top)
  if (titles.length) {
    const headline = titles.map((position) => top[position]?.text).join(' ')
    return { headline: headline.replace(/\s+/g, ' '), used: new Set(titles) }
  }
  if (isUseful) return { headline: property, used: new Set() }
  const line = top.findIndex(({ text }) => !dateLineOf(text)?.isAlone)
  const text = top[line]?.text ?? ''
  // Prose is no headline.
  const isHeadline = text.length <= MAX_HEADLINE && !/\.\s/.test(text) && paragraphs.length > line + 1
  return isHeadline ? { headline: text, used: new Set([line]) } : { headline: '', used: new Set() }
}

/** Returns the positions of the first paragraphs in a row that are headings, or else bold, in the same way. */
function findTitles(top: readonly DocumentParagraph[]): number[] {
  const isHeading = top.some(({ heading }) => heading !== undefined)
  const isAllBold = top.every(({ bold }) => bold)
  const rankOf = ({ heading, bold }: DocumentParagraph) =>
    isHeading ? heading : bold && !isAllBold ? BOLD : undefined
  const ranks = top.map((paragraph) =>
    paragraph.text.length <= MAX_HEADLINE ? rankOf(paragraph) : undefined,
  )
  const best = Math.min(...ranks.map((rank) => rank ?? Number.POSITIVE_INFINITY))
  const titles: number[] = []
  let length = 0
  for (const [position, rank] of ranks.entries()) {
    const { text } = top[position] as DocumentParagraph
    if (rank === best && length + text.length <= MAX_HEADLINE && !dateLineOf(text)?.isAlone) {
      titles.push(position)
      length += text.length
    } else if (titles.length) break
  }
  return titles
}

const BOLD = 10

/** Returns the positions of one or more paragraphs in a row that consist of these words. */
function findWords(top: readonly DocumentParagraph[], words: string): Set<number> | undefined {
  for (let start = 0; start < top.length; start++) {
    let joined = ''
    for (let end = start; end < top.length && joined.length < words.length; end++) {
      joined += lettersOf(top[end]?.text ?? '')
      if (joined === words) return new Set(top.slice(start, end + 1).map((_, i) => start + i))
    }
  }
  return undefined
}

interface DateLine {
  date: string
  /** The line has no words beside the date and a label. */
  isAlone: boolean
}

function findDateLine(
  paragraphs: readonly DocumentParagraph[],
  used: ReadonlySet<number>,
): (DateLine & { position: number }) | undefined {
  for (const [position, { text }] of paragraphs.slice(0, TOP).entries()) {
    const line = used.has(position) ? undefined : dateLineOf(text)
    if (line) return { ...line, position }
  }
  return undefined
}

function dateLineOf(text: string): DateLine | undefined {
  if (text.length > 2 * MAX_BESIDE_DATE) return undefined
  const found = findDate(text)
  // A day, or a month with its year; not a month in passing.
  if (!found || !/\d/.test(found.text)) return undefined
  const beside = text.replace(found.text, '')
  if (beside.length > MAX_BESIDE_DATE || /[.!?…]["”’»)]?\s*$/.test(beside)) return undefined
  return { date: found.text, isAlone: lettersOf(beside).length <= 12 }
}
