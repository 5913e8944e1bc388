import { build as buildMessages } from '#messages/build'
import { escapeHtml } from './escape-html.ts'
import type { PageKind } from './page-list.ts'

/** The parts of a page that are filled in. */
export interface PageContent {
  /** The page's address, relative to the base. */
  page: string
  /** For start.js. */
  kind: PageKind | ''
  /** The page's own tags for the head: a title, and tags that the app replaces together with it. */
  head: string
  /** More tags for the head. */
  more: string
  body: string
  /** The element with the article's data, if it is the page of one. */
  data: string
}

/** The element that the app renders into. */
export const ROOT = '<div id="root"></div>'
const TITLE = /<title\b[^>]*>[^<]*<\/title>\s*/
/**
 * Tags that prerendered pages leave out: the app's scripts, which public/start.js loads, so that pages stay the same
 * when scripts change; and the web app manifest, which the app adds when the first view has settled.
 */
const LEFT_OUT = /<(?:script type="module"[^>]*><\/script|link rel="(?:modulepreload|manifest)"[^>]*)>\s*/g
/** Line breaks and indentation. */
const INDENT = /\n\s*/g
const START = /(<script async src="[^"]*start\.js")(?: data-view="" data-room="")?>/

/**
 * Returns a function that fills a template with the content of a page.
 * @param html the page that the bundler has written
 * @throws Error if a part that is filled in is missing
 */
export function fillTemplate(html: string): (content: PageContent) => string {
  const [before, after, ...more] = html
    .replace(TITLE, '')
    .replace(LEFT_OUT, '')
    .replace(INDENT, '\n')
    .split(ROOT)
  const [head, rest, ...others] = (before ?? '').split('</head>')
  const [above, start, below, ...starts] = (head ?? '').split(START)
  if (
    after === undefined ||
    rest === undefined ||
    below === undefined ||
    more.length + others.length + starts.length
  )
    throw new Error(buildMessages.incompleteTemplate(ROOT))
  return ({ page, kind, head, more, body, data }) =>
    `${above}${start} data-view="${kind}" data-room="${kind}">${below}${head}${more}</head>${rest}<div id="root" data-page="${escapeHtml(page)}">${body}</div>${data}${after}`
}
