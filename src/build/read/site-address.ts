import { build as buildMessages } from '#messages/build'
import type { Problem } from '../../archive/problem.ts'
import { readSiteAddress } from '../../archive/settings/site-address.ts'

/** The environment variable that holds the address of a site; also the `file` of problems with it. */
export const SITE_URL = 'SITE_URL'

/** The address of a site, and messages about it. */
export interface SiteAddress {
  /** An absolute address that ends in `/`. */
  site?: string
  /** A note for the terminal, with the remedy. */
  note?: string
  /** The problem with SITE_URL, if it is not an address. It is then ignored. */
  problem?: Problem
}

/**
 * Returns the address of the site: SITE_URL, else the address in archive.yaml. Vite's base replaces its path, since the
 * pages are built for that. If the base is relative (`./`), the address keeps its path.
 * @param address the address in archive.yaml, as `readSiteAddress` returns it
 * @param siteUrl SITE_URL
 * @param base Vite's base
 */
export function siteAddress(
  address: string | undefined,
  siteUrl: string | undefined,
  base: string,
): SiteAddress {
  const { noAddress, addressFromSettings } = buildMessages
  const fallback = address === undefined ? {} : withBase(address, base, addressFromSettings)
  if (!siteUrl?.trim()) return address === undefined ? { note: noAddress } : fallback
  const read = readSiteAddress(siteUrl)
  if ('address' in read) return withBase(read.address, base, 'SITE_URL')
  const found = buildMessages.address(siteUrl)
  return { ...fallback, problem: { file: SITE_URL, line: 1, found, remedy: read.remedy } }
}

function withBase(address: string, base: string, source: string): SiteAddress {
  if (!/^(?:\/|https?:)/.test(base)) return { site: address }
  const site = new URL(new URL(base, address).pathname.replace(/\/*$/, '/'), address).href
  if (site === address) return { site }
  const path = new URL(address).pathname
  return { site, note: buildMessages.otherPath(base, source, path, site) }
}
