import type { Move } from './redirects.ts'

/** Redirections that Cloudflare Pages takes at most. Netlify takes more; what is beyond them has pages. */
const MOST = 2000

/** Paths whose files have a hash of their content in their names. */
const HASHED = ['assets', 'data', 'search']

/** `_redirects` of Netlify and Cloudflare Pages. */
export const redirects = (moves: readonly Move[], base: string): string =>
  moves
    .slice(0, MOST)
    .map(({ from, to }) => `${base}${encodeURI(from)} ${base}${encodeURI(to)} 301\n`)
    .join('')

/**
 * Redirections as nginx's `map` includes them: from the address as it was decoded to the one to send. It takes capital
 * and small letters for the same.
 */
export const redirectsMap = (moves: readonly Move[], base: string): string =>
  moves.map(({ from, to }) => `"${base}${from}" "${base}${encodeURI(to)}";\n`).join('')

/** `_headers` of Netlify and Cloudflare Pages. Where nothing is said of caching, both have pages asked for anew. */
export const headers = (base: string): string =>
  [
    '# For hosts that read this file (Netlify, Cloudflare Pages). The rest of the security policy stands in the pages.',
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
