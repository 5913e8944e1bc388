import { toAddress } from '../../../format/site-paths.ts'
import type { Writer } from '../../output/output.ts'
import type { Emitter, Site } from '../emitter.ts'
import { pagesOf } from '../pages/page-list.ts'

/** The limits of one file, by https://www.sitemaps.org/protocol.html. */
const MAX_ADDRESSES = 50_000
const MAX_BYTES = 50 * 1024 * 1024

const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** The sitemap, if the address of the site is known, and robots.txt. */
export const sitemap = {
  name: 'sitemap',
  emit({ settings: { address: site }, countries, manifest: { months }, articles }, { write }) {
    write('robots.txt', robotsText(site))
    if (!site) return
    const pages = pagesOf(
      { countries, months },
      articles.map(({ slug }) => slug),
    )
    // The page of saved articles is private.
    const addresses = pages.flatMap(({ kind, address }) => (kind === 'saved' ? [] : toAddress(address, site)))
    for (const [file, content] of sitemapOf(site, addresses)) write(file, content)
  },
} satisfies Emitter<Pick<Site, 'settings' | 'countries' | 'manifest' | 'articles'>, void, Writer>

/** An address is ASCII without spaces, quotation marks and angle brackets, so only `&` and `'` need escaping. */
const locOf = (address: string) =>
  `<loc>${new URL(address).href.replaceAll('&', '&amp;').replaceAll("'", '&apos;')}</loc>`

/**
 * Returns the sitemap of a site: one file, or an index of several.
 * @param site the address of the site
 * @param addresses of its pages, absolute
 * @param maxAddresses the maximum number of addresses of one file
 * @returns files by path
 */
export function sitemapOf(
  site: string,
  addresses: readonly string[],
  maxAddresses = MAX_ADDRESSES,
): [path: string, content: string][] {
  const files: string[][] = []
  let bytes = Number.POSITIVE_INFINITY
  for (const address of addresses) {
    const line = `<url>${locOf(address)}</url>\n`
    bytes += line.length
    if (bytes > MAX_BYTES - 1024 || (files.at(-1)?.length ?? maxAddresses) >= maxAddresses) {
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

/** Returns robots.txt: everything may be read, and the sitemap is listed if there is one. */
export const robotsText = (site: string | undefined): string =>
  `User-agent: *\nAllow: /\n${site ? `\nSitemap: ${new URL('sitemap.xml', site).href}\n` : ''}`
