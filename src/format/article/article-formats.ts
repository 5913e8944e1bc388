import type { citation } from '#messages/citation'
import type { ArchiveSettings, ArticleFormat } from '../../archive/article.ts'
import { bibtex } from '../citations/bibtex.ts'
import { toAddress } from '../site-paths.ts'
import type { ArticlePage } from './article-page.ts'
import { articleMarkdown } from './markdown.ts'

type FormattedArticle = Pick<ArticlePage, 'card' | 'body'>

/** For each format, a function that returns an article in it. The text of `txt` is the source, unchanged. */
export const articleFormats: Readonly<
  Record<
    ArticleFormat,
    (article: FormattedArticle, settings: ArchiveSettings, texts?: typeof citation) => string
  >
> = {
  txt: ({ body }) => body.source,
  md: articleMarkdown,
  bib({ card: { slug, headline, published }, body }, { title, publisher, address }) {
    const { byline, section, page, language } = body
    const url = address && toAddress(`article/${slug}`, address)
    const publication = body.publication ?? publisher ?? title
    return `${bibtex({ slug, headline, byline, published, section, page, language, url, publication })}\n`
  },
}
