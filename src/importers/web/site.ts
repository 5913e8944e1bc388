/** Returns the site of an address: its host name without `www.`. */
export function siteOf(url: string | undefined): string | undefined {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./, '') || undefined : undefined
}
