import { formatPublished } from '../../ui/dates.ts'
import { archive } from '../data/archive.ts'

/** Where articles are said to be from. */
export const publication = archive.settings.publisher ?? archive.settings.title

/** What becomes of sharing: the system's sheet took it, or it is on the clipboard, or neither was to be had. */
export type ShareResult = 'shared' | 'dismissed' | 'copied' | 'refused'

/** Whether the system has a sheet to share by. */
export const canShare = (): boolean => typeof navigator.share === 'function'

/**
 * Puts a text on the clipboard, as type too where it has any.
 * @returns whether the browser let it
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  try {
    if (html && typeof ClipboardItem === 'function' && typeof navigator.clipboard.write === 'function')
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ])
    else await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Not allowed, or not there: an address without https has no clipboard.
    return copyByCommand(text, html)
  }
}

/** Copies as the browser’s own menu does, with other words than those that are selected. */
function copyByCommand(text: string, html?: string): boolean {
  let done = false
  const put = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', text)
    if (html) event.clipboardData.setData('text/html', html)
    done = true
  }
  // Where nothing is selected, Safari copies only if this has been answered.
  const allow = (event: Event) => event.preventDefault()
  document.addEventListener('copy', put)
  document.addEventListener('beforecopy', allow)
  document.execCommand('copy')
  document.removeEventListener('copy', put)
  document.removeEventListener('beforecopy', allow)
  return done
}

/** Shares by the system's sheet where there is one, else by the clipboard. */
export async function share({
  title,
  text,
  url,
}: {
  title: string
  text?: string
  url: string
}): Promise<ShareResult> {
  if (canShare())
    try {
      await navigator.share({ title, url, ...(text && { text }) })
      return 'shared'
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'dismissed'
    }
  return (await copy(text ?? url)) ? 'copied' : 'refused'
}

/** Words of an article with where they are from: in quotation marks, the source line, and the address. */
export const quotationOf = ({
  quote,
  headline,
  published,
  url,
}: {
  quote: string
  headline: string
  published: string
  url: string
}): string => `“${quote.trim()}”\n\n${headline}. ${publication}, ${formatPublished(published)}.\n${url}`

/** Hands a text to the reader as a file. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers read it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
