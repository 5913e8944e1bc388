import { publishedTexts } from '../../../messages/published.ts'
import type { BundledSite, Emitter } from '../emitter.ts'
import { capitalRedirects, countryRedirects, formerAddresses, type Redirect } from './redirects.ts'

/** The maximum number of redirects of Cloudflare Pages; Netlify accepts more. Redirect pages serve the others. */
const MAX_REDIRECTS = 2000

/** Folders whose files have a hash of their content in their names. */
const HASHED = ['assets', 'data', 'search']

/** Redirects and headers for hosts that read them from files. */
export const hostFiles = {
  name: 'host files',
  emit({ articles, countries, settings, app: { base } }, { write }) {
    const codes = countries.map(({ code }) => code)
    const all = [...formerAddresses(articles), ...countryRedirects(codes), ...capitalRedirects(codes)]
    write('_headers', headers(base, publishedTexts(settings.language).site.headersComment))
    write('_redirects', redirects(all, base))
    write('redirects.map', redirectsMap(all, base))
  },
} satisfies Emitter<Pick<BundledSite, 'articles' | 'countries' | 'settings' | 'app'>>

/** Returns `_redirects` for Netlify and Cloudflare Pages. */
const redirects = (all: readonly Redirect[], base: string): string =>
  all
    .slice(0, MAX_REDIRECTS)
    .map(({ from, to }) => `${base}${encodeURI(from)} ${base}${encodeURI(to)} 301\n`)
    .join('')

/**
 * Returns the redirects for nginx's `map`, from decoded addresses to encoded ones. nginx ignores the case of the
 * former.
 */
const redirectsMap = (all: readonly Redirect[], base: string): string =>
  all.map(({ from, to }) => `"${base}${from}" "${base}${encodeURI(to)}";\n`).join('')

/** Returns `_headers` for Netlify and Cloudflare Pages. By default, both have browsers revalidate pages. */
const headers = (base: string, comment: string): string =>
  [
    `# ${comment}`,
    '/*',
    "  Content-Security-Policy: frame-ancestors 'self'",
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    ...HASHED.flatMap((folder) => [
      `${base}${folder}/*`,
      '  Cache-Control: public, max-age=31536000, immutable',
    ]),
    `${base}sw.js`,
    '  Cache-Control: no-cache',
    '',
  ].join('\n')
