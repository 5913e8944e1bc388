import PostalMime from 'postal-mime'
import { asciiHead } from '../../encoding/ascii-text.ts'
import { textOfHead } from '../../encoding/head-text.ts'
import { readText } from '../../encoding/read-text.ts'
import type { Importer } from '../../importer.ts'
import { fieldOf } from './labels.ts'
import { readProquestPage } from './read-page.ts'
import { readProquestText } from './read-text.ts'

const HEADER = /^(?:received|from|to|subject|date|message-id|mime-version|content-type|return-path):/im

/** Pages that ProQuest exports or prints. */
export const proquestHtml: Importer = {
  name: 'ProQuest (HTML)',
  recognises: (file) => {
    const head = asciiHead(file)
    return /<a name=["']DocID_|<title>\s*ProQuest (?:Export|Document)/i.test(head) && /^\W{0,8}</.test(head)
  },
  async *read(file, settings) {
    const { text, warnings } = await readText(file, settings)
    yield* warnings
    yield* readProquestPage(text)
  },
}

/** Mails that ProQuest sends. Their plain text repeats the page, so it is read only if there is no page. */
export const proquestMail: Importer = {
  name: 'ProQuest (mail)',
  recognises: (file) => {
    const head = asciiHead(file)
    return (
      HEADER.test(head.slice(0, 4096)) &&
      /@(?:\w+\.)*proquest\.com|Your ProQuest Research/i.test(head) &&
      !/^\W{0,8}</.test(head)
    )
  },
  async *read(file) {
    const mail = await PostalMime.parse(await file.bytes())
    if (mail.html) yield* readProquestPage(mail.html)
    // The lines of the text are not those of the file.
    else yield* readProquestText(mail.text ?? '').map((item) => ({ ...item, place: {} }))
  },
}

/** Plain text of ProQuest. */
export const proquestText: Importer = {
  name: 'ProQuest (text)',
  recognises: ({ head }) => {
    const text = textOfHead(head).slice(0, 16384)
    const fields = new Set(
      text.split(/\r\n|\n|\r/).map((line) => line.includes(':') && fieldOf(line.split(':', 1)[0] ?? '')),
    )
    // Other texts have titles and authors, too.
    const own = (['info', 'fullText', 'publication', 'url'] as const).filter((field) => fields.has(field))
    return /ProQuest/.test(text) && !/^\W{0,8}</.test(text) && own.length > 1
  },
  async *read(file, settings) {
    const { text, warnings } = await readText(file, settings)
    yield* warnings
    yield* readProquestText(text)
  },
}
