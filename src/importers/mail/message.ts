import PostalMime, { type Email } from 'postal-mime'
import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../archive/excerpt.ts'
import { paragraphsInHtml } from '../html/fragment.ts'
import { parseHtml } from '../html/html.ts'
import { paragraphsOf } from '../html/paragraphs.ts'
import type { Found, FoundRecord } from '../importer.ts'
import { siteOf } from '../web/site.ts'

/** Reads a message. Newsletters are by a publication, other mails by a person. */
export async function readMessage(bytes: Uint8Array): Promise<Exclude<Found, { announced: number }>> {
  const messages = importersMessages.mail
  let email: Email
  try {
    email = await PostalMime.parse(bytes)
  } catch (error) {
    return { refused: messages.damaged(excerpt((error as Error).message)) }
  }
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value.trim()
  const { paragraphs, address } = email.html
    ? fromHtml(email.html)
    : { paragraphs: fromText(email.text ?? ''), address: undefined }
  const body = withoutFooter(paragraphs).join('\n\n')
  if (!body && /encrypted|pkcs7/i.test(header('content-type') ?? '')) return { refused: messages.encrypted }
  const sender = email.from?.name?.trim().replace(/^["']|["']$/g, '')
  const list = /^"?([^"<]*[^"<\s])"?\s*</.exec((header('list-id') ?? '').slice(0, 300))?.[1]
  const isNewsletter = Boolean(header('list-id') || header('list-unsubscribe'))
  const domain = email.from?.address?.split('@')[1]
  const publication = (isNewsletter ? sender : undefined) || list || siteOf(domain && `https://${domain}`)
  const date = header('date')
  const record: FoundRecord = {
    headline: (email.subject ?? '').replace(/^\s*(?:(?:fwd?|wg|tr|rv|i|doorst)\s*:\s*)+/i, ''),
    dates: date ? [{ text: date, source: 'metadata' }] : [],
    body,
  }
  if (publication) record.publication = publication
  if (sender && !isNewsletter) record.byline = sender
  const language = header('content-language')
  if (language) record.language = language
  if (address) record.url = address
  return record
}

const IN_BROWSER =
  /\b(?:view|read|open|see)\b.{0,40}\b(?:browser|online|web)\b|\bim browser\b|\bnavigateur\b|\bnavegador\b|\bonline bekijken\b|\bwebversion\b/i
const FOOTER =
  /unsubscribe|manage (?:your )?(?:email )?preferences|update your preferences|abmelden|abbestellen|newsletter abbestellen|désabonner|désinscrire|darse de baja|cancelar (?:la )?suscripción|uitschrijven|afmelden|cancelar inscrição/i

function fromHtml(html: string): { paragraphs: string[]; address: string | undefined } {
  const document = parseHtml(
    html.includes('<body') ? html : `<!doctype html><html><body>${html}</body></html>`,
  )
  for (const hidden of document.querySelectorAll('[style*="display:none" i], [style*="display: none" i]'))
    hidden.remove()
  const link = [...document.querySelectorAll('a[href]')]
    .slice(0, 20)
    .find(({ textContent }) => IN_BROWSER.test(textContent ?? ''))
  return {
    paragraphs: paragraphsOf(document.body ?? document),
    address: link?.getAttribute('href') ?? undefined,
  }
}

/** Returns the paragraphs of plain text, without the addresses of its links and the lines between its parts. */
const fromText = (text: string): string[] =>
  paragraphsInHtml(
    text.replace(/[<&]/g, (mark) => `&#${mark.charCodeAt(0)};`).replace(/\r?\n[^\S\n]*\r?\n/g, '<br><br>'),
  ).filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))

/** Removes lines about the newsletter itself: "view in browser" above, and what follows "unsubscribe" below. */
function withoutFooter(paragraphs: readonly string[]): string[] {
  const from = Math.floor(paragraphs.length / 2)
  const footer = paragraphs.findIndex(
    (text, index) => index >= from && text.length < 500 && FOOTER.test(text),
  )
  const kept = footer > 0 ? paragraphs.slice(0, footer) : paragraphs
  return kept.filter((text, index) => index > 4 || text.length > 120 || !IN_BROWSER.test(text))
}
