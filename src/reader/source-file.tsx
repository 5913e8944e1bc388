import { Suspense, useState } from 'react'
import { reader as readerMessages } from '#messages/reader'
import { articleUrl } from '../app/data/addresses.ts'
import { archive, articleLanguage } from '../app/data/archive.ts'
import type { ArticlePage } from '../format/article/article-page.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { formatPublished } from '../ui/dates.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { lazyPart } from '../ui/lazy-part.tsx'

const SourceFacts = lazyPart(async () => (await import('./source-facts.tsx')).SourceFacts)

/** The unchanged source text, with its file to download and the checksum that proves it. */
export function SourceFile({ article }: { article: ArticlePage }) {
  const { body } = article
  // Facts and text are added when they are asked for. Without scripts, the page has `OriginLines` instead.
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className="source-file screen-only"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary>{readerMessages.sourceFile}</summary>
      {isOpen && (
        // Both appear at once, so that the text does not move.
        <Suspense>
          <SourceFacts article={article} />
          <pre
            dir="auto"
            lang={articleLanguage(body)}
            // Keyboards must reach a region that scrolls.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
            tabIndex={0}
            role="region"
            aria-label={readerMessages.textOf(readerMessages.fileAndRecord(body.file, body.record))}
            className="mt-3 max-h-96 overflow-auto border border-rule bg-raised p-4 font-mono text-sm leading-relaxed break-words whitespace-pre-wrap"
          >
            {body.source}
          </pre>
        </Suspense>
      )}
    </details>
  )
}

/** The origin of an article, shown on paper and without scripts. */
export function OriginLines({ body, card }: { body: Body; card: Card }) {
  const { title, publisher } = archive.settings
  const { publication, section, page, url, file, record, sha256 } = body
  const hydrated = useHydrated()
  const published = formatPublished(card.published)
  const lines = [
    [publication, section, page, publisher, title, published].filter(Boolean).join(' · '),
    hydrated && articleUrl(card.slug),
    url,
    readerMessages.fileAndChecksum(readerMessages.fileAndRecord(file, record), sha256),
  ]
  return <p className="origin">{lines.filter(Boolean).join('\n')}</p>
}
