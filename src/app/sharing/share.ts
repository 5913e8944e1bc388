import { sharing as sharingMessages } from '#messages/sharing'
import { formatPublished } from '../../ui/dates.ts'
import { archive } from '../data/archive.ts'

/** The publication that quotations and citations name. */
export const publication = archive.settings.publisher ?? archive.settings.title

/** The outcome of sharing: through the system's share sheet, through the clipboard, or neither. */
export type ShareResult = 'shared' | 'dismissed' | 'copied' | 'refused'

/** Returns true if the system has a share sheet. */
export const canShare = (): boolean => typeof navigator.share === 'function'

/**
 * Copies a text to the clipboard.
 * @param html the same text with formatting
 * @returns true if it succeeded
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
    // Not allowed, or not available: the clipboard API needs https.
    return copyByCommand(text, html)
  }
}

/** Copies a text through the browser’s Copy command, whatever is selected. */
function copyByCommand(text: string, html?: string): boolean {
  let done = false
  const onCopy = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', text)
    if (html) event.clipboardData.setData('text/html', html)
    done = true
  }
  // If nothing is selected, Safari copies only if this event is cancelled.
  const onBeforeCopy = (event: Event) => event.preventDefault()
  document.addEventListener('copy', onCopy)
  document.addEventListener('beforecopy', onBeforeCopy)
  document.execCommand('copy')
  document.removeEventListener('copy', onCopy)
  document.removeEventListener('beforecopy', onBeforeCopy)
  return done
}

/** Shares through the system's share sheet if there is one, otherwise through the clipboard. */
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

/** Returns a passage in quotation marks, with its source and link. */
export const quotationOf = ({
  quote,
  headline,
  source = publication,
  published,
  url,
}: {
  quote: string
  headline: string
  /** The newspaper, or else the publisher of the archive. */
  source?: string | undefined
  published: string
  url: string
}): string => sharingMessages.quotation(quote.trim(), headline, source, formatPublished(published), url)

/** Offers a text to the reader as a file download. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // Some browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
