/** At most, by https://www.sitemaps.org/protocol.html: addresses and bytes of one file. */
const MOST = 50_000
const MOST_BYTES = 50 * 1024 * 1024

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** An address is ASCII without spaces, quotation marks and angle brackets: of XML's own, `&` and `'` are left. */
const locOf = (address: string) =>
  `<loc>${new URL(address).href.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc>`

/**
 * The sitemap of a site: one file, or an index of several.
 * @param site where the site stands
 * @param addresses of its pages, absolute
 * @param most addresses of one file
 * @returns files by path
 */
export function sitemapOf(
  site: string,
  addresses: readonly string[],
  most = MOST,
): [path: string, content: string][] {
  const files: string[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const address of addresses) {
    const line = `<url>${locOf(address)}</url>\n`
    bytes += line.length
    if (bytes > MOST_BYTES - 1024 || (files.at(-1)?.length ?? most) >= most) {
      files.push([])
      bytes = line.length
    }
    files.at(-1)?.push(line)
  }
  const contents = files.map((lines) => `${DECLARATION}<urlset ${NAMESPACE}>\n${lines.join('')}</urlset>\n`)
  if (contents.length === 1) return [['sitemap.xml', contents[0] as string]]
  const names = contents.map((_content, i) => `sitemap-${i + 1}.xml`)
  const parts = names.map((name) => `<sitemap>${locOf(new URL(name, site).href)}</sitemap>\n`)
  return [
    ['sitemap.xml', `${DECLARATION}<sitemapindex ${NAMESPACE}>\n${parts.join('')}</sitemapindex>\n`],
    ...contents.map((content, i): [string, string] => [names[i] as string, content]),
  ]
}

/** What robots.txt says: all may be read, and where the sitemap is, if there is one. */
export const robotsText = (site: string | undefined): string =>
  `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : ''}`
