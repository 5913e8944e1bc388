import { importers as importersMessages } from '#messages/importers'
import type { Importer } from '../importer.ts'
import { headerIn, headersOf } from './headers.ts'
import { messagesIn } from './mailbox.ts'
import { readMessage } from './message.ts'

/** Single mails, such as newsletters. */
export const mail: Importer = {
  name: 'Mail',
  recognises: ({ name, head }) => {
    const headers = headersOf(head)
    if (headers === undefined) return false
    const known = ['From', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Received', 'Return-Path'].filter(
      (each) => headerIn(headers, each),
    )
    return known.includes('From') && known.length > (/\.eml$/i.test(name) ? 1 : 3)
  },
  async *read(file) {
    yield await readMessage(await file.bytes())
  },
}

/** Files with many mails, as mail programs export folders (mbox, RFC 4155). */
export const mailbox: Importer = {
  name: 'Mailbox',
  recognises: ({ head }) =>
    /^From .{1,200}(?:19|20)\d\d.{0,20}\r?\n[!-9;-~]+:/.test(
      new TextDecoder('latin1').decode(head.subarray(0, 1000)),
    ),
  async *read(file) {
    for await (const { bytes, line } of messagesIn(file.chunks())) {
      const place = { line }
      yield bytes
        ? { ...(await readMessage(bytes)), place }
        : { refused: importersMessages.mail.tooLarge, place }
    }
  },
}
