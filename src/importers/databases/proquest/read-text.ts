import type { Found } from '../../importer.ts'
import { fieldOf } from './labels.ts'
import { type ProquestLine, readRecord } from './read-record.ts'

/** Lines such as `Document 1 of 100`, also in other languages: one word, a number, one word, a number. */
const COUNTER = /^(?!E-?mail)\p{L}+ (\d{1,5}) (?:of|von|sur|de|van|di) (\d{1,5})$/u
/** A line between records: drawn, or the empty link at the top of each in a forwarded mail. */
const RULE = /^(?:_{10,}|[=*-]{20,}|<>)$/

/** A paragraph, the label that it begins with, and its line in the file. */
interface Paragraph extends ProquestLine {
  label?: string
  line: number
}

/** Reads the records of a ProQuest text: paragraphs with labels, and rules between the records. */
export function readProquestText(text: string): Found[] {
  const found: Found[] = []
  let paragraphs: Paragraph[] = []
  let announced = 0
  const end = () => {
    for (const record of recordsIn(paragraphs))
      found.push({ ...readRecord(labelled(record)), place: { line: record[0]?.line ?? 1 } })
    paragraphs = []
  }
  let isOpen = false
  text.split(/\r\n|\n|\r/).forEach((raw, index) => {
    // Forwarded mails quote every line.
    const line = raw.replace(/^(?:>\s?)+/, '').trim()
    const counter = COUNTER.exec(line)
    if (RULE.test(line) || counter) {
      end()
      announced ||= Number(counter?.[2] ?? 0)
      isOpen = false
    } else if (!line) isOpen = false
    else {
      const [, label = '', rest = ''] = /^([^:]{2,40}):(.*)$/.exec(line) ?? []
      const field = fieldOf(label)
      const last = paragraphs.at(-1)
      if (isOpen && last && !field) last.text += ` ${line}`
      else
        paragraphs.push({
          line: index + 1,
          ...(field ? { field, text: rest.trim(), label } : { text: line }),
        })
      isOpen = true
    }
  })
  end()
  return announced ? [{ announced }, ...found] : found
}

/** Splits paragraphs without rules: a headline has no label, and stands above the author or the publication. */
function recordsIn(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const records: Paragraph[][] = [[]]
  let hasSource = false
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = paragraphs[at + 1]?.field
    if (hasSource && !paragraph.field && (next === 'author' || next === 'info')) {
      records.push([])
      hasSource = false
    }
    records.at(-1)?.push(paragraph)
    hasSource ||= paragraph.field === 'info' || paragraph.field === 'publication'
  }
  return records.filter((record) => record.some(({ field }) => field && field !== 'other'))
}

/**
 * Takes labels away that are words of the text: below the text, all paragraphs have labels, so the text ends above the
 * last uninterrupted run of them.
 */
function labelled(paragraphs: readonly Paragraph[]): ProquestLine[] {
  const from = paragraphs.findIndex(({ field }) => field === 'fullText')
  const last = paragraphs.findLastIndex(({ field }) => field === 'publication')
  if (from < 0 || last < from) return [...paragraphs]
  let to = last
  while (to > from + 1 && paragraphs[to - 1]?.field) to--
  return paragraphs.map(({ field, label, text }, at) =>
    at > from && at < to ? { text: [label, text].filter(Boolean).join(': ') } : { field, text },
  )
}
