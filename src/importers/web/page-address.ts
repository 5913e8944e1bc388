import { readDate } from '../dates/read-date.ts'
import type { LinkedArticle } from './json-ld.ts'
import type { ReadMeta } from './page-dates.ts'

const ARCHIVED =
  /^https?:\/\/web\.archive\.org\/web\/(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?(\d\d)?[a-z_]*\/(?=http)/i

/**
 * Returns the address of a page, and when it was saved, as far as the page says so: in its own links and descriptions,
 * and in the comments that browsers ("saved from url") and SingleFile leave. The wrapper of the Wayback Machine is removed.
 */
export function addressOf(
  document: Document,
  html: string,
  meta: ReadMeta,
  articles: readonly LinkedArticle[],
  known?: string,
): { url?: string; retrieved?: string } {
  const head = html.slice(0, 5000)
  const savedFrom = /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(head)?.[1]
  const singleFile = /<!--\s+Page saved with SingleFile\s+url:\s*(\S+)\s+saved date:\s*([^\n]{0,100})/i.exec(
    head,
  )
  const saved = known ?? singleFile?.[1] ?? savedFrom
  const own = [
    document.querySelector('link[rel~="canonical" i]')?.getAttribute('href'),
    ...meta('og:url'),
    saved,
    ...articles.map(({ url }) => url),
    ...meta('twitter:url', 'dc.identifier', 'citation_public_url', 'parsely-link'),
    document.querySelector('base')?.getAttribute('href'),
  ]
  const all = own.flatMap((text) => {
    const url = text?.trim() && absolute(text.trim(), saved)
    return url ? [url] : []
  })
  // Some pages give their site's address as their own.
  const found = all.find((url) => !isRoot(url)) ?? all[0]
  const archived = [saved, ...all].map((url) => ARCHIVED.exec(url ?? '')).find(Boolean)
  const wayback =
    archived &&
    `${archived.slice(1, 4).join('-')}${archived[4] && archived[5] ? `T${archived[4]}:${archived[5]}Z` : ''}`
  const retrieved = singleFile?.[2]
    ? readDate(singleFile[2].replace(/\(.*/, '').trim())
    : wayback
      ? readDate(wayback)
      : undefined
  return {
    ...(found && { url: found.replace(ARCHIVED, '') }),
    ...(retrieved && 'published' in retrieved && { retrieved: retrieved.published }),
  }
}

function absolute(text: string, base: string | undefined): string | undefined {
  const full = text.startsWith('//') ? `https:${text}` : text
  if (!URL.canParse(full, base)) return undefined
  const url = new URL(full, base)
  return /^https?:$/.test(url.protocol) ? url.href : undefined
}

const isRoot = (url: string) => new URL(url.replace(ARCHIVED, '')).pathname.length < 2
