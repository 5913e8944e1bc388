/**
 * Returns the kind of a file of the site: data, which never changes under the same name; an asset, which is one of the
 * app's scripts and styles; or the page of an article. Returns undefined for anything else.
 * @param base the site's path, ending with a slash
 */
export function kindOf(
  { pathname }: { pathname: string },
  base: string,
): 'data' | 'asset' | 'article' | undefined {
  if (!pathname.startsWith(base)) return undefined
  const [folder, file, below] = pathname.slice(base.length).split('/')
  if (!file) return undefined
  if (folder === 'article') return below !== undefined || /\.(?!html$)/.test(file) ? undefined : 'article'
  return folder === 'data' || folder === 'search' ? 'data' : folder === 'assets' ? 'asset' : undefined
}

/**
 * Returns a pattern for the addresses of pages, with any query. It does not match files (`article/….txt`), or other
 * folders, which may belong to other sites.
 * @param base the site's path, ending with a slash
 */
export const pageAddresses = (base: string): RegExp =>
  new RegExp(
    `^${base.replace(/[^\w/]/g, '\\$&')}(?:(?:index|saved|about|country|month(?:/[^/.?]+)?(?:/\\d+)?|(?:article|country)/[^/.?]+)(?:\\.html|/)?)?(?:\\?.*)?$`,
  )

/**
 * Returns true if a response may be cached. Hosts answer requests for missing files with a page, and a redirected page
 * cannot be served for the address that was asked for.
 */
export function isCacheable(
  response: Pick<Response, 'status' | 'redirected' | 'headers'>,
  expected: 'page' | 'file',
): boolean {
  const isPage = response.headers.get('content-type')?.includes('text/html') ?? false
  return response.status === 200 && !response.redirected && isPage === (expected === 'page')
}
