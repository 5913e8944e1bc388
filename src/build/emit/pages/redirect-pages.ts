import { hasPages, linkTo } from '../../../format/site-paths.ts'
import type { BundledSite, Emitter } from '../emitter.ts'
import { countryRedirects, formerAddresses } from '../site/redirects.ts'
import { escapeHtml } from './escape-html.ts'
import { pageFile } from './page-list.ts'

/** Pages that redirect, for hosts without rules. */
export const redirectPages = {
  name: 'redirect pages',
  emit({ articles, countries, settings, app: { base, template } }, { write }) {
    if (!hasPages(settings)) return
    const { address } = settings
    const codes = countries.map(({ code }) => code)
    for (const { from, to } of [...formerAddresses(articles), ...countryRedirects(codes)])
      write(pageFile(from), redirectPage(template, linkTo(to, base, undefined), linkTo(to, base, address)))
  },
} satisfies Emitter<Pick<BundledSite, 'articles' | 'countries' | 'settings' | 'app'>>

/**
 * Returns a page that redirects. With scripts, the app redirects and keeps the query and the hash of the address.
 * @param to where it leads, on the same host
 * @param canonical the same address on the host that the site is published on
 */
const redirectPage = (html: string, to: string, canonical: string): string =>
  html
    // Before the title: the app replaces the tags after it.
    .replace('<title>', () => '<meta name="robots" content="noindex"><title>')
    .replace(
      '</head>',
      () =>
        `<link rel="canonical" href="${escapeHtml(canonical)}"><noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(to)}"></noscript></head>`,
    )
