import { importers as importersMessages } from '#messages/importers'
import { readText } from '../encoding/read-text.ts'
import { parseHtml } from '../html/html.ts'
import type { Found, ImportFile, ImportSettings } from '../importer.ts'

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
