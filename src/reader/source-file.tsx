import { reader as readerMessages } from '#messages/reader'
import { articleUrl, siteUrl } from '../app/data/addresses.ts'
import { archive } from '../app/data/archive.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { formatPublished } from '../ui/dates.ts'
import { useHydrated } from '../ui/hydrated.ts'

/** The unchanged source text, with its file to download and the checksum that proves it. */
export function SourceFile({ body, slug }: { body: Body; slug: string }) {
  return (
    <details className="screen-only mt-10 border-t border-rule pt-3 text-[0.9375rem]">
      <summary className="inline-block py-1 text-accent underline decoration-1 underline-offset-4">
        {readerMessages.sourceFile}
      </summary>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm text-muted">
        <dt>{readerMessages.file}</dt>
        <dd className="min-w-0 break-all">
          <a className="link" href={siteUrl(`article/${encodeURIComponent(slug)}.txt`)} download={body.file}>
            {body.file}
          </a>
        </dd>
        <dt>{readerMessages.checksum}</dt>
        <dd className="min-w-0 font-mono text-xs break-all">{body.sha256}</dd>
      </dl>
      <pre
        dir="auto"
        // Keyboards must reach a region that scrolls.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        role="region"
        aria-label={readerMessages.textOf(body.file)}
        className="mt-3 max-h-96 overflow-auto border border-rule bg-raised p-4 font-mono text-sm leading-relaxed break-words whitespace-pre-wrap"
      >
        {body.source}
      </pre>
    </details>
  )
}

/** The origin of an article, shown on paper only. */
export function PrintedSource({ body, card }: { body: Body; card: Card }) {
  const { title, publisher } = archive.settings
  const hydrated = useHydrated()
  return (
    <p className="print-only mt-6 border-t border-rule pt-2 text-[9pt] text-muted">
      {[publisher, title, formatPublished(card.published)].filter(Boolean).join(' · ')}
      <br />
      <span className="break-all">{hydrated && articleUrl(card.slug)}</span>
      <br />
      <span className="break-all">{readerMessages.fileAndChecksum(body.file, body.sha256)}</span>
    </p>
  )
}
