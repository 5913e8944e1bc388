import { parseHtml } from './html.ts'
import { paragraphsOf } from './paragraphs.ts'

const MARKUP = /<[a-z!/]|&(?:#\w{1,8}|[a-z]\w{1,30});/i

/** Parses a part of a page. Returns an element that holds it. */
export const parseFragment = (html: string): Element =>
  parseHtml(`<!doctype html><html><head></head><body>${html}</body></html>`).body

/** Returns the paragraphs of a text that may be a part of a page, as plain text. */
export function paragraphsInHtml(text: string): string[] {
  if (MARKUP.test(text)) return paragraphsOf(parseFragment(text))
  return text
    .split(/\n[^\S\n]*\n/)
    .map((each) => each.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}
