import type { ReactNode } from 'react'
import { reader as readerMessages } from '#messages/reader'
import { archive } from '../app/data/archive.ts'
import { download } from '../app/sharing/share.ts'
import type { ArticleFormat } from '../archive/article.ts'
import type { ArticlePage } from '../format/article/article-page.ts'
import type { Body } from '../format/body.ts'
import { formatPublished } from '../ui/dates.ts'
import { languageName } from '../ui/language-name.ts'

/** Everything that the source says about an article besides its text, and the file that it comes from. */
export function SourceFacts({ article }: { article: ArticlePage }) {
  const { body } = article
  const {
    file,
    record,
    copies = [],
    sha256,
    publication,
    section,
    page,
    url,
    language,
    retrieved,
    tags,
  } = body
  const facts: [label: string, value: ReactNode][] = [
    [readerMessages.publication, publication],
    [readerMessages.section, section],
    [readerMessages.page, page],
    [
      readerMessages.originalAddress,
      url && (
        <a className="link" href={url} rel="noreferrer">
          {url}
        </a>
      ),
    ],
    [readerMessages.language, language && language !== archive.settings.language && languageName(language)],
    [readerMessages.retrieved, retrieved && formatPublished(retrieved)],
    [readerMessages.tags, tags?.join(', ')],
    [readerMessages.file, readerMessages.fileAndRecord(file, record)],
    [
      readerMessages.download,
      <span key="download" className="flex flex-wrap gap-x-4 noscript:hidden">
        <button
          type="button"
          className="link min-w-0 [overflow-wrap:anywhere]"
          onClick={() => void downloadAs('txt', article)}
        >
          {readerMessages.sourceText}
        </button>
        <button
          type="button"
          className="link min-w-0 [overflow-wrap:anywhere]"
          onClick={() => void downloadAs('md', article)}
        >
          {readerMessages.markdown}
        </button>
      </span>,
    ],
    [
      readerMessages.alsoIn,
      copies.length > 0 &&
        copies.map((copy) => readerMessages.fileAndRecord(copy.file, copy.record)).join('; '),
    ],
    [
      readerMessages.checksum,
      <span key="checksum" className="font-mono text-xs">
        {sha256}
      </span>,
    ],
  ]
  return (
    <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm text-muted">
      {facts.map(
        ([label, value]) =>
          value && (
            <div key={label} className="contents">
              <dt>{label}</dt>
              <dd className="min-w-0 break-words [overflow-wrap:anywhere]" dir="auto">
                {value}
              </dd>
            </div>
          ),
      )}
    </dl>
  )
}

const MEDIA_TYPES = { txt: 'text/plain', md: 'text/markdown' } as const

/** Downloads an article in a format. */
async function downloadAs(format: Exclude<ArticleFormat, 'bib'>, article: ArticlePage): Promise<void> {
  const { articleFormats } = await import('../format/article/article-formats.ts')
  const name = format === 'txt' ? fileName(article.body) : `${article.card.slug}.${format}`
  download(name, MEDIA_TYPES[format], articleFormats[format](article, archive.settings))
}

/** Returns the name under which a source is downloaded: that of its file, as plain text. */
function fileName({ file, record }: Body): string {
  const name = file.split('/').at(-1) ?? file
  if (/\.txt$/i.test(name) && record === 1) return name
  return `${name.replace(/\.[^.]+$/, '')}-${record}.txt`
}
