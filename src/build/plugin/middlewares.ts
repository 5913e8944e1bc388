import type { Connect } from 'vite'

/** Opens the app at an address that cannot be decoded, such as `/%`. The app then says that there is no such page. */
export const openMalformed =
  (base: string): Connect.NextHandleFunction =>
  (request, _response, next) => {
    try {
      decodeURI(request.url ?? '')
    } catch {
      request.url = base
    }
    next()
  }

/** Redirects from an address with a slash at its end to the one without, as docs/nginx.conf does. */
export const removeSlash =
  (base: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost')
    if (pathname === base || !/[^/]\/$/.test(pathname)) return next()
    response.writeHead(301, { Location: `${pathname.slice(0, -1)}${search}` }).end()
  }
