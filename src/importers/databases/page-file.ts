import { importers as importersMessages } from '#messages/importers'
import { readText } from '../encoding/read-text.ts'
import { parseHtml } from '../html/html.ts'
import type { Found, ImportFile, ImportSettings } from '../importer.ts'

/** Every importer looks at the beginning of every file. */
const heads = new WeakMap<Uint8Array, string>()

/** Returns the beginning of a file as ASCII text, whatever its encoding: enough to find tags and class names. */
export function asciiHead({ head }: Pick<ImportFile, 'head'>): string {
  const known = heads.get(head) ?? new TextDecoder('latin1').decode(head.filter((byte) => byte !== 0))
  heads.set(head, known)
  return known
}

/** Reads a page. */
export async function readPage(
  file: ImportFile,
  settings: ImportSettings,
): Promise<{ document: Document; warnings: Found[] }> {
  const { text, warnings } = await readText(file, settings)
  if (/<html[\s>]/i.test(text) && !/<\/html\s*>/i.test(text.slice(-2000)))
    warnings.push({ warning: importersMessages.databases.breaksOff })
  return { document: parseHtml(text), warnings }
}

/** Returns the text of an element on one line; empty if there is no element. */
export const lineOf = (element: Node | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim()

/** Returns the lines of an element that line breaks (`br`) separate, without empty ones. */
export function linesIn(element: Element | null | undefined): string[] {
  if (!element) return []
  for (const lineBreak of element.querySelectorAll('br')) lineBreak.textContent = '\u2029'
  return (element.textContent ?? '')
    .split('\u2029')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}
