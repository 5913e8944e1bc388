import { createHash } from 'node:crypto'

/**
 * Returns the content security policy of every page. No request leaves the site's own origin, no style sheet is inline,
 * and only one script is. Style attributes are allowed, since prerendered pages have them: the length of a bar, the
 * height of a list.
 * @param script the inline script, exactly as it stands in the page
 */
export const contentSecurityPolicy = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval' 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    "worker-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ')
