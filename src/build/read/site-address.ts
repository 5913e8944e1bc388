import type { Problem } from '../../archive/problem.ts'
import { readSiteAddress } from '../../archive/settings/site-address.ts'

/** Where a site stands, as far as it is known. */
export interface SiteAddress {
  /** An absolute address that ends in `/`. */
  site?: string
  /** What whoever builds should know, and can do. */
  note?: string
  /** What is wrong with SITE_URL; there is no `site` by it then. */
  problem?: Problem
}

const HOW = 'put “address: https://example.org/” into archive.yaml, or name it in SITE_URL'

/**
 * Where the site stands: SITE_URL, else the address in archive.yaml, with Vite's base in place of its path, since
 * that is what the pages are built for. With a base that is relative (`./`), the path is the address's own.
 * @param address that of archive.yaml, as `readSiteAddress` gives it
 * @param given SITE_URL
 * @param base Vite's base
 */
export function siteAddress(
  address: string | undefined,
  given: string | undefined,
  base: string,
): SiteAddress {
  const fallback = address === undefined ? {} : at(address, base, 'the address in archive.yaml')
  if (!given?.trim())
    return address === undefined
      ? {
          note: `It is not known where the site will stand, so that addresses in feeds and data are relative and there is no sitemap; ${HOW}`,
        }
      : fallback
  const read = readSiteAddress(given)
  if ('address' in read) return at(read.address, base, 'SITE_URL')
  const problem = { file: 'SITE_URL', line: 1, found: `the address is “${given}”`, remedy: read.remedy }
  return { ...fallback, problem }
}

function at(address: string, base: string, source: string): SiteAddress {
  if (!/^(?:\/|https?:)/.test(base)) return { site: address }
  const site = new URL(new URL(base, address).pathname.replace(/\/*$/, '/'), address).href
  if (site === address) return { site }
  const path = new URL(address).pathname
  return {
    site,
    note: `The site is built for ${base}, and ${source} has the path ${path}: links say ${site}; build with --base ${path} if it will stand there`,
  }
}
