/** What the build puts into a page. */
export interface Filling {
  /** The page's address below the base. */
  page: string
  /** What start.js is told: the room, and the data that the page begins with. */
  room: string
  files: readonly string[]
  /** What is marked as drawn, so that a browser which draws another page can take it away. */
  head: string
  /** More that goes into the head. */
  more: string
  body: string
}

const TITLE = /<title\b[^>]*>[^<]*<\/title>\s*/
const ROOT = '<div id="root"></div>'
/**
 * What drawn pages go without: the app's scripts, so that they stay as they are when these change (public/start.js loads
 * them), and the web app manifest, which the app names when the first view has settled.
 */
const LATER = /<(?:script type="module"[^>]*><\/script|link rel="(?:modulepreload|manifest)"[^>]*)>\s*/g
const START = /(<script src="[^"]*start\.js")>/

/** A text as HTML, between tags and in attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`)

/** What who has no scripts reads where there is no page. */
const NOT_FOUND = `<noscript><div class="mx-auto max-w-prose px-4 py-10"><h1 class="font-serif text-3xl font-semibold">There is no such page</h1><p class="mt-3">Nothing in this archive has this address.</p></div></noscript>`

/** The page of addresses that nobody has; with scripts, the app says so, and what may have been meant. */
export const notFoundPage = (html: string): string => html.replace(ROOT, `${NOT_FOUND}${ROOT}`)

/**
 * The page of an address that leads to another one: where scripts are on, the app goes there, and takes along what the
 * address asks for besides.
 * @param to where it leads, on the host that it is on
 * @param canonical the same, where it is published
 */
export const movedPage = (html: string, to: string, canonical: string): string =>
  html.replace(
    '</head>',
    () =>
      `<meta name="robots" content="noindex"><link data-drawn rel="canonical" href="${escapeHtml(canonical)}"><noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(to)}"></noscript></head>`,
  )

/**
 * Takes the page that the bundler has written, and fills it.
 * @throws Error where it lacks the place that the app is drawn in
 */
export function templateOf(html: string): (filling: Filling) => string {
  const [before, after, ...more] = html.replace(TITLE, '').replace(LATER, '').split(ROOT)
  const [head, rest, ...others] = (before ?? '').split('</head>')
  const [above, start, below, ...starts] = (head ?? '').split(START)
  if (
    after === undefined ||
    rest === undefined ||
    below === undefined ||
    more.length + others.length + starts.length
  )
    throw new Error(
      `index.html needs one </head>, one ${ROOT}, which the app is drawn in, and start.js in its head`,
    )
  return ({ page, room, files, head, more, body }) =>
    `${above}${start} data-room="${room}"${files.length ? ` data-files="${escapeHtml(files.join(' '))}"` : ''}>${below}${head.replace(/<(title|meta|link)\b/g, '<$1 data-drawn')}${more}</head>${rest}<div id="root" data-page="${escapeHtml(page)}">${body}</div>${after}`
}
