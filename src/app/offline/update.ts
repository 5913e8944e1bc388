import { START_FILE } from '../../format/app-files.ts'
import { siteUrl } from '../data/addresses.ts'
import { archive } from '../data/archive.ts'

/** The session storage entry with the builds that were replaced by reloading. */
const KEY = 'dateline-left'

/**
 * Reloads the page if a newer build has been published. Call it when a part of the site is missing. Each build causes
 * only one reload per window, so that the page never reloads forever.
 */
export async function reloadForUpdate(): Promise<void> {
  try {
    const start = await (await fetch(siteUrl(START_FILE), { cache: 'no-cache' })).text()
    const left = sessionStorage.getItem(KEY) ?? ''
    const isJson = start.startsWith('{')
    const isCurrent = start.includes(archive.build)
    if (!isJson || isCurrent || left.includes(archive.build)) return
    sessionStorage.setItem(KEY, left + archive.build)
    location.reload()
  } catch {
    // There is no connection, or storage is blocked. The view reports the missing part.
  }
}
