import { isRtf, type RtfLine, type RtfParagraph, readRtf } from '../../documents/rtf.ts'
import type { FoundRecord, Importer } from '../../importer.ts'
import { readSourceLine, sectionIn } from './source-line.ts'

const RULE = /^_{20,}$/
/** A source line that cannot be another text with a date: with a quoted name, a page or a time. */
const CLEAR = /^["„“»]|\bSeiten?:?\s*\w|\bgefunden am\b|\bUhr\b/
/** A source line that stands alone: nobody writes a quoted name, a date and a page as a paragraph of a text. */
const ALONE = /^["„“»].*(?:\bvom\b.*\bSeiten?:?\s*\w.*|\bgefunden am\b.*)$/
/** Remarks of the archive below a text: on attachments, on transcripts of broadcasts, and a table of the source. */
const REMARK =
  /^(?:Gespeicherter? Anh[aä]ng|Gespeicherte Anhänge|Der gegenständliche Text ist eine Abschrift|Quelle:$|Dauerhafte Adresse des Dokuments:)/
/** The label of the source in the table below an article. */
const QUELLE = 'Quelle:'
/** In the heads of pages, the date stands beside the name of the newspaper. */
const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/

/** Articles that the archive of the Austria Presse Agentur exports as RTF, also by way of WISO. */
export const apaRtf: Importer = {
  name: 'APA (RTF)',
  recognises: async (file) => {
    if (!isRtf(file.head)) return false
    const { paragraphs } = readRtf(await file.bytes())
    const start = paragraphs.findIndex((_, at) => isStart(paragraphs, at))
    return start >= 0 && (CLEAR.test(paragraphs[start]?.text ?? '') || hasSection(paragraphs, start))
  },
  async *read(file) {
    const { paragraphs } = readRtf(await file.bytes())
    const starts = paragraphs.flatMap((_, at) => (isStart(paragraphs, at) ? at : []))
    for (const [index, start] of starts.entries())
      yield readArticle(paragraphs.slice(start, starts[index + 1]))
  },
}

/** A source line begins an article on a new page, below a rule, above the section, or if it is unmistakable. */
function isStart(paragraphs: readonly RtfParagraph[], at: number): boolean {
  const { text = '', pageBreakBefore } = paragraphs[at] ?? {}
  const line = text.split('\n')[0] ?? ''
  if (!readSourceLine(line)) return false
  const before = paragraphs[at - 1]?.text ?? ''
  // The table below an article repeats its source.
  if (before === QUELLE) return false
  return (
    at === 0 ||
    pageBreakBefore === true ||
    RULE.test(before) ||
    ALONE.test(line.trim()) ||
    hasSection(paragraphs, at)
  )
}

/** The section stands below the source. */
const hasSection = (paragraphs: readonly RtfParagraph[], at: number): boolean =>
  /\nRessort:/.test(`${paragraphs[at]?.text}\n${paragraphs[at + 1]?.text}`)

/** The headline is the bold line. Above it stand editions, remarks and sometimes the author. */
function readArticle([first, ...more]: readonly RtfParagraph[]): FoundRecord {
  const lines = first?.lines?.filter(({ text }) => text.trim()) ?? []
  const source = readSourceLine(lines[0]?.text ?? first?.text ?? '')
  const all = [...unwrapped(lines.slice(1)), ...withoutPageHead(more)].filter(({ text }) => !RULE.test(text))
  const section = all.map(({ text }) => sectionIn(text)).find(Boolean)
  const rest = all.filter(({ text }) => sectionIn(text) === undefined)
  const headlineAt = Math.max(
    rest.findIndex(({ bold }) => bold),
    0,
  )
  const afterHeadline = rest.findIndex(({ bold }, at) => at > headlineAt && !bold)
  const from = afterHeadline < 0 ? rest.length : afterHeadline
  const texts = rest.map(({ text }) => text.replace(/\s+/g, ' ').trim())
  const end = texts.findIndex((text, at) => at >= from && REMARK.test(text))
  const above = texts.slice(0, headlineAt)
  return {
    headline: withoutPublication(texts.slice(headlineAt, from).join(' '), source?.publication),
    dates: source ? [{ text: source.date, source: 'printed' }] : [],
    publication: source?.publication ?? '',
    byline: above.find((text) => /^Von \P{Nd}{3,80}$/u.test(text)) ?? '',
    section: section ?? source?.section ?? '',
    page: source?.page ?? '',
    body: texts.slice(from, end < 0 ? undefined : end).join('\n\n'),
  }
}

/** The headlines of some sites begin with their name: `bote.example - Bridge opens`. */
const withoutPublication = (headline: string, publication: string | undefined): string =>
  publication && headline.startsWith(`${publication} - `) ? headline.slice(publication.length + 3) : headline

/** Joins wrapped lines. Paragraphs of a text are indented. */
function unwrapped(lines: readonly RtfLine[]): RtfParagraph[] {
  const paragraphs: { text: string; bold?: true }[] = []
  let open = false
  for (const { text, bold } of lines) {
    const isIndented = /^\s{2,}\S/.test(text)
    const last = paragraphs.at(-1)
    if (open && last && !isIndented && !/^Bild(?:er)?:/.test(text)) last.text += ` ${text.trim()}`
    else paragraphs.push({ text: text.trim(), ...(bold && { bold }) })
    open ||= isIndented
  }
  return paragraphs
}

/** Leaves out the head of the next page, which stands below the last page of an article. */
function withoutPageHead(paragraphs: readonly RtfParagraph[]): readonly RtfParagraph[] {
  const [head, date] = paragraphs.slice(-2)
  return head?.pageBreakBefore && date && DATE.test(date.text) ? paragraphs.slice(0, -2) : paragraphs
}
