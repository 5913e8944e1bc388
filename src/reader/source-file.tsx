import { useState } from 'react'
import { reader as readerMessages } from '#messages/reader'
import { articleUrl } from '../app/data/addresses.ts'
import { archive } from '../app/data/archive.ts'
import type { ArticlePage } from '../format/article/article-page.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { formatPublished } from '../ui/dates.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { SourceFacts } from './source-facts.tsx'

/** The unchanged source text, with its file to download and the checksum that proves it. */
export function SourceFile({ article }: { article: ArticlePage }) {
  const { body } = article
  // The text is added when it is asked for, so that the page has it once only.
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className="screen-only mt-10 border-t border-rule pt-3 text-[0.9375rem]"
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className="inline-block py-1 text-accent underline decoration-1 underline-offset-4">
        {readerMessages.sourceFile}
      </summary>
      <SourceFacts article={article} />
      {isOpen && (
        <pre
          dir="auto"
          lang={body.language}
          // Keyboards must reach a region that scrolls.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
          tabIndex={0}
          role="region"
          aria-label={readerMessages.textOf(readerMessages.fileAndRecord(body.file, body.record))}
          className="mt-3 max-h-96 overflow-auto border border-rule bg-raised p-4 font-mono text-sm leading-relaxed break-words whitespace-pre-wrap"
        >
          {body.source}
        </pre>
      )}
    </details>
  )
}

/** The origin of an article, shown on paper only. */
export function PrintedSource({ body, card }: { body: Body; card: Card }) {
  const { title, publisher } = archive.settings
  const hydrated = useHydrated()
  return (
    <p className="print-only mt-6 border-t border-rule pt-2 text-[9pt] text-muted">
      {[body.publication, publisher, title, formatPublished(card.published)].filter(Boolean).join(' · ')}
      <br />
      <span className="break-all">{hydrated && articleUrl(card.slug)}</span>
      <br />
      <span className="break-all">
        {readerMessages.fileAndChecksum(readerMessages.fileAndRecord(body.file, body.record), body.sha256)}
      </span>
    </p>
  )
}
