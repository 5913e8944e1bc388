const FORM = 'write an address, as in https://example.org/news/'

/**
 * Reads the address that a site will stand at.
 * @returns it as an absolute http(s) address that ends in `/` (`HTTPS://Example.org/news` → `https://example.org/news/`),
 * or what to write instead
 */
export function readSiteAddress(text: string): { address: string } | { remedy: string } {
  const trimmed = text.trim()
  if (!/^https?:/i.test(trimmed)) {
    if (/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed))
      return { remedy: 'write one that begins with https:// or http://' }
    const guess =
      /^[^\s:/?#@]+(?::\d+)?(?:\/[^\s?#]*)?$/.test(trimmed) && readSiteAddress(`https://${trimmed}`)
    return guess && 'address' in guess && trimmed.includes('.')
      ? { remedy: `write it with its scheme, as in ${guess.address}` }
      : { remedy: FORM }
  }
  if (!URL.canParse(trimmed)) return { remedy: FORM }
  const { origin, pathname, username, password } = new URL(trimmed)
  if (username || password)
    return { remedy: 'take out the name and the password before the @, since the address is published' }
  if (/[?#]/.test(trimmed))
    return { remedy: `leave out what stands from ${trimmed.includes('?') ? '?' : '#'} on` }
  return { address: `${origin}${pathname.replace(/\/*$/, '/')}` }
}
