import { problems as problemsMessages } from '#messages/problems'

/**
 * Reads the address of a site.
 * @returns an absolute http(s) address that ends in `/` (`HTTPS://Example.org/news` → `https://example.org/news/`),
 * or what to do about a wrong one
 */
export function readSiteAddress(text: string): { address: string } | { remedy: string } {
  const messages = problemsMessages.siteAddress
  const trimmed = text.trim()
  if (!/^https?:/i.test(trimmed)) {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed)) return { remedy: messages.otherScheme }
    const guess =
      /^[^\s:/?#@]+(?::\d+)?(?:\/[^\s?#]*)?$/.test(trimmed) && readSiteAddress(`https://${trimmed}`)
    return guess && 'address' in guess && trimmed.includes('.')
      ? { remedy: messages.noScheme(guess.address) }
      : { remedy: messages.notAnAddress }
  }
  if (!URL.canParse(trimmed)) return { remedy: messages.notAnAddress }
  const { origin, pathname, username, password } = new URL(trimmed)
  if (username || password) return { remedy: messages.credentials }
  if (/[?#]/.test(trimmed)) return { remedy: messages.query(trimmed.includes('?') ? '?' : '#') }
  return { address: `${origin}${pathname.replace(/\/*$/, '/')}` }
}
