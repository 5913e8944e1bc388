import { asciiHead } from '../encoding/ascii-text.ts'
import { readText } from '../encoding/read-text.ts'
import { ImportError, type Importer } from '../importer.ts'
import { readPage } from './page.ts'
import { datesOfFile } from './page-dates.ts'

const ROOT = /^<(?:!doctype\s+html|html|head|body)\b/i

/** Returns a text from its first tag on, without comments and an XML declaration before. */
function fromFirstTag(text: string): string {
  let rest = text.trimStart()
  for (let mark = /^<(?:!--|\?)/.exec(rest); mark; mark = /^<(?:!--|\?)/.exec(rest)) {
    const end = rest.indexOf(mark[0] === '<?' ? '>' : '-->', 2)
    if (end < 0) return rest
    rest = rest.slice(rest.indexOf('>', end) + 1).trimStart()
  }
  return rest
}

/** A saved web page. */
export const webPage: Importer = {
  name: 'Web page',
  recognises: (file) => {
    const start = asciiHead(file).slice(0, 8000)
    return (
      ROOT.test(fromFirstTag(start)) ||
      (/\.(?:x?html?|xht)$/i.test(file.name) && /<[a-z][^<>]*>/i.test(start))
    )
  },
  async *read(file, settings) {
    const { text, warnings } = await readText(file, settings)
    yield* warnings
    const page = readPage(text)
    if ('refused' in page) throw new ImportError(page.refused)
    const { dates, ...article } = page.article
    yield {
      ...article,
      dates: [...dates, ...datesOfFile(file.name, article.retrieved)],
    }
  },
}
