import { apaRtf } from './databases/apa/apa-rtf.ts'
import { defacto } from './databases/apa/defacto.ts'
import { europresse } from './databases/europresse/europresse.ts'
import { factivaHtml } from './databases/factiva/factiva-html.ts'
import { factivaRtf } from './databases/factiva/factiva-rtf.ts'
import { factivaXml } from './databases/factiva/factiva-xml.ts'
import { integrumHtml } from './databases/integrum/integrum-html.ts'
import { integrumXlsx } from './databases/integrum/integrum-xlsx.ts'
import { kikuzo } from './databases/japan/kikuzo.ts'
import { yomidasu } from './databases/japan/yomidasu.ts'
import { mediargus } from './databases/mediargus/mediargus.ts'
import { nexisHtml } from './databases/nexis/nexis-html.ts'
import { nexisRtf } from './databases/nexis/nexis-rtf.ts'
import { nexisText } from './databases/nexis/nexis-text.ts'
import { nexisWord } from './databases/nexis/nexis-word.ts'
import { proquestHtml, proquestMail, proquestText } from './databases/proquest/proquest.ts'
import { openDocument } from './documents/open-document.ts'
import { pdf } from './documents/pdf.ts'
import { richText } from './documents/rich-text.ts'
import { word } from './documents/word.ts'
import { feed } from './feeds/feed.ts'
import type { Importer, ImportFile } from './importer.ts'
import { json, jsonLines } from './json/json.ts'
import { mail, mailbox } from './mail/mail.ts'
import { csv } from './tables/csv.ts'
import { excel } from './tables/excel.ts'
import { markdown } from './text/markdown.ts'
import { plainText } from './text/plain-text.ts'
import { mhtml } from './web/mhtml.ts'
import { wacz } from './web/wacz.ts'
import { warc } from './web/warc.ts'
import { webPage } from './web/web-page.ts'

/** All importers. The first that recognises a file reads it, so the most specific formats come first. */
export const importers: readonly Importer[] = [
  nexisWord,
  nexisRtf,
  nexisHtml,
  nexisText,
  factivaHtml,
  factivaXml,
  factivaRtf,
  proquestHtml,
  proquestMail,
  proquestText,
  europresse,
  defacto,
  apaRtf,
  integrumHtml,
  integrumXlsx,
  kikuzo,
  yomidasu,
  mediargus,
  feed,
  wacz,
  warc,
  mhtml,
  mailbox,
  mail,
  webPage,
  excel,
  word,
  openDocument,
  richText,
  pdf,
  jsonLines,
  json,
  markdown,
  csv,
  plainText,
]

/** Returns the importer of a file, or undefined if it has no known format. */
export async function importerOf(file: ImportFile): Promise<Importer | undefined> {
  for (const importer of importers) if (await recognises(importer, file)) return importer
  return undefined
}

/** A file that an importer cannot even look at is not in its format. */
async function recognises(importer: Importer, file: ImportFile): Promise<boolean> {
  try {
    return await importer.recognises(file)
  } catch {
    return false
  }
}
