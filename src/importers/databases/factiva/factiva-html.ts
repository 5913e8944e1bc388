import { importers as importersMessages } from '#messages/importers'
import { excerpt } from '../../../archive/excerpt.ts'
import { asciiHead } from '../../encoding/ascii-text.ts'
import type { Importer } from '../../importer.ts'
import { lineOf, readPage } from '../page-file.ts'
import { readArticleLayout } from './article-layout.ts'
import { readTableLayout } from './table-layout.ts'

/** The class of an article says its language: `article enArticle`, `article zhtwArticle`. */
const ARTICLE = /(?:^|\s)([a-z]{2})(?:_?([a-z]{2}))?Article(?:\s|$)/

/** Pages of Factiva, in “article format” (lines without names) or with indexing (a table of codes such as HD and PD). */
export const factivaHtml: Importer = {
  name: 'Factiva (HTML)',
  recognises: (file) => {
    const head = asciiHead(file)
    return /<title>\s*(?:Dow Jones\s+)?Factiva\s*<\/title>|class=["']article [a-z]{2,5}Article/i.test(head)
  },
  async *read(file, settings) {
    const { document, warnings } = await readPage(file, settings)
    yield* warnings
    for (const element of document.querySelectorAll('div[class*="Article"], tr.headline')) {
      if (element.tagName === 'TR') {
        yield {
          refused: importersMessages.databases.onlyHeadline(
            excerpt(lineOf(element.querySelector('.printheadline, b'))),
          ),
        }
        continue
      }
      const [, language, region] = ARTICLE.exec(element.className) ?? []
      if (!language) continue
      const table = [...element.children].find(({ tagName }) => tagName === 'TABLE')
      yield {
        ...(table ? readTableLayout(table) : readArticleLayout(element)),
        language: region ? `${language}-${region.toUpperCase()}` : language,
      }
    }
  },
}
