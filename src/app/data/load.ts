import { frame as frameMessages } from '#messages/frame'
import { siteUrl } from './addresses.ts'

/** The error for a file that could not be loaded although the server responded. */
export class LoadError extends Error {
  /** The HTTP status; also 404 if the server responded with the app's page instead of the file. */
  readonly status: number
  constructor(path: string, status: number) {
    super(status === 404 ? frameMessages.fileMissing(path) : frameMessages.serverError(path, status))
    this.name = 'LoadError'
    this.status = status
  }
}

/**
 * Fetches a JSON file of the site. The request is not cancelled when its view closes: files are small and often needed
 * again soon.
 * @param path relative to the site's root
 * @param options of the request
 * @throws LoadError when the server responds with anything but JSON
 * @throws TypeError when there is no response
 */
export async function loadJson<T>(path: string, options?: RequestInit): Promise<T> {
  const response = await fetch(siteUrl(path), options)
  if (!response.ok) throw new LoadError(path, response.status)
  // Hosts of single-page apps answer requests for missing files with the app's page.
  if (!response.headers.get('content-type')?.includes('json')) throw new LoadError(path, 404)
  return (await response.json()) as T
}

/** Query options for files whose name contains their content hash: they never go stale. */
export const neverStale = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }
