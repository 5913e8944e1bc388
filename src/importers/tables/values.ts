import { parseFragment } from '../html/fragment.ts'
import { isNestedDeeper } from '../html/nesting.ts'
import { paragraphsOf } from '../html/paragraphs.ts'

/** The depth to which lists and objects inside a value are read. */
const MAX_DEPTH = 4

/** The parts of an object that can stand for it, the most telling first: `{ "name": "The Courier", "id": 7 }`. */
const NAMING_PARTS = [
  'name',
  'title',
  'main',
  'original',
  'label',
  'value',
  'text',
  'note',
  'content',
  '#text',
  '_',
]

/** Returns the texts in a value of a table or a JSON object: one for a text, several for a list. */
export function textsOf(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return value.trim() ? (writtenListOf(value) ?? [value]) : []
  if (typeof value === 'number' || typeof value === 'bigint') return [String(value)]
  if (!value || typeof value !== 'object' || depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, depth + 1))
  const own = new Map(Object.entries(value))
  const person = personOf(own)
  if (person) return [person]
  for (const part of NAMING_PARTS) {
    const texts = textsOf(own.get(part), depth + 1)
    if (texts.length) return texts
  }
  return []
}

/** Longer texts are no lists of names or tags. */
const MAX_LIST = 5000
const QUOTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g

/** The texts of a list that a program wrote into a cell, as Python does: `['A. Writer', 'B. Writer']`. */
function writtenListOf(text: string): string[] | undefined {
  const list = text.length <= MAX_LIST ? /^\s*\[(.*)\]\s*$/s.exec(text)?.[1]?.trim() : undefined
  if (list === '') return []
  if (!list || !/^['"]/.test(list) || !/['"]$/.test(list)) return undefined
  return [...list.matchAll(QUOTED)].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\(.)/g, '$1'),
  )
}

/** The name of a person in CSL-JSON (`given`, `family`) or Zotero (`firstName`, `lastName`). */
function personOf(own: ReadonlyMap<string, unknown>): string {
  const names = [own.get('given') ?? own.get('firstName'), own.get('family') ?? own.get('lastName')]
  return names.filter((name) => typeof name === 'string' && name).join(' ')
}

/**
 * Returns the text of a date value: of a text, of a number of seconds or milliseconds since 1970 (`1600322788`), or of a
 * date in CSL-JSON (`{ "date-parts": [[2020, 4, 11]] }`).
 */
export function dateTextOf(value: unknown): string {
  if (value && typeof value === 'object' && !Array.isArray(value)) {
    const own = new Map(Object.entries(value))
    const parts = textsOf(own.get('date-parts')).slice(0, 3)
    if (parts.length) return parts.map((part) => part.padStart(2, '0')).join('-')
    const [text = ''] = textsOf(own.get('raw') ?? own.get('literal') ?? own.get('$date') ?? value)
    return dateTextOf(text)
  }
  const text = (textsOf(value)[0] ?? '').trim()
  // Seconds have nine digits until 2001 and ten until 2033; dates of ten digits, as in 2020041107, begin with 20.
  const digits = /^([1-9]\d{8}|1\d{9}|1\d{12})(?:\.\d+)?$/.exec(text)?.[1]
  // Midnight without a time zone stands for an unknown time.
  if (!digits) return text.replace(/(?<=\d)[T ]0?0:00(?::00(?:\.0+)?)?$/, '')
  return new Date(Number(digits) * (digits.length > 10 ? 1 : 1000)).toISOString().slice(0, 19).concat('Z')
}

/** Tags that show that a text is HTML, and not a text with a `<` in it. */
const TAG =
  /<\/?(?:p|br|div|h[1-6]|ul|ol|li|blockquote|article|section|figure|span|table|strong|em|b|i|a|img)(?:\s[^<>]*)?\/?>/i
const REFERENCE = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/i

/** Building the document of deeper HTML may take minutes. */
const MAX_NESTING = 1000
/** Longer texts are no headlines. */
const MAX_SHORT = 5000

/** Returns a body as plain text. HTML becomes paragraphs. */
export function bodyTextOf(text: string): string {
  if (!TAG.test(text)) return text.replace(/\r\n?/g, '\n')
  const mayBeDeep = text.split('<', MAX_NESTING + 1).length > MAX_NESTING
  return mayBeDeep && isNestedDeeper(text, MAX_NESTING)
    ? text.replace(/<[^<>]*>/g, ' ')
    : paragraphsOf(parseFragment(text)).join('\n\n')
}

/** Returns a short text, such as a headline, without the tags and character references of HTML. */
export function shortTextOf(text: string): string {
  const isHtml = text.length <= MAX_SHORT && (TAG.test(text) || REFERENCE.test(text))
  return isHtml ? (parseFragment(text).textContent ?? text) : text
}
