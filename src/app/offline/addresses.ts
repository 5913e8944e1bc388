/** What an address of the site is, to the service worker. */
export type Kind = 'data' | 'asset' | undefined

/**
 * What lies at an address: a file of the archive's data, which never changes under its name, or one of the app's.
 * @param base the path of the site, with a slash at its end
 */
export function kindOf({ pathname }: { pathname: string }, base: string): Kind {
  if (!pathname.startsWith(base)) return undefined
  const [folder, file] = pathname.slice(base.length).split('/')
  if (!file) return undefined
  return folder === 'data' || folder === 'search' ? 'data' : folder === 'assets' ? 'asset' : undefined
}

/**
 * The addresses of views, with whatever is asked of them. Files (`article/….txt`) are not among them, nor is what lies
 * in other folders: it may be another site.
 * @param base the path of the site, with a slash at its end
 */
export const pageAddresses = (base: string): RegExp =>
  new RegExp(
    `^${base.replace(/[^\w/]/g, '\\$&')}(?:(?:index|saved|about|country|month(?:/[^/.?]+)?(?:/\\d+)?|(?:article|country)/[^/.?]+)(?:\\.html|/)?)?(?:\\?.*)?$`,
  )

/**
 * Whether an answer may stand for what was asked for from now on. Hosts answer files that are gone with a page, and
 * a page that was led elsewhere cannot be given for its first address.
 */
export function isCacheable(
  response: Pick<Response, 'status' | 'redirected' | 'headers'>,
  wanted: 'page' | 'file',
): boolean {
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
  return response.status === 200 && !response.redirected && isPage === (wanted === 'page')
}
