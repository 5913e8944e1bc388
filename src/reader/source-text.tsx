import { articleUrl, siteUrl } from '../app/data/addresses.ts'
import { archive } from '../app/data/archive.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { formatPublished } from '../ui/dates.ts'
import { useHydrated } from '../ui/hydrated.ts'

/** The seed as it is, with the file's name and what proves that nothing in it has been changed. */
export function SourceText({ body, slug }: { body: Body; slug: string }) {
  return (
    <details className="furniture mt-10 border-t border-rule pt-3 text-[0.9375rem]">
      <summary className="inline-block py-1 text-accent underline decoration-1 underline-offset-4">
        The source text
      </summary>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1 text-sm text-muted">
        <dt>File</dt>
        <dd className="min-w-0 break-all">
          <a className="link" href={siteUrl(`article/${encodeURIComponent(slug)}.txt`)} download={body.file}>
            {body.file}
          </a>
        </dd>
        <dt>SHA-256</dt>
        <dd className="min-w-0 font-mono text-xs break-all">{body.sha256}</dd>
      </dl>
      <pre
        dir="auto"
        // A scrolling region has to be within the keyboard's reach.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        role="region"
        aria-label={`The text of ${body.file}`}
        className="mt-3 max-h-96 overflow-auto border border-rule bg-raised p-4 font-mono text-sm leading-relaxed break-words whitespace-pre-wrap"
      >
        {body.source}
      </pre>
    </details>
  )
}

/** Where a printed article is from. */
export function SourceLine({ body, card }: { body: Body; card: Card }) {
  const { title, publisher } = archive.settings
  const hydrated = useHydrated()
  return (
    <p className="print-only mt-6 border-t border-rule pt-2 text-[9pt] text-muted">
      {[publisher, title, formatPublished(card.published)].filter(Boolean).join(' · ')}
      <br />
      <span className="break-all">{hydrated && articleUrl(card.slug)}</span>
      <br />
      <span className="break-all">
        {body.file}, SHA-256 {body.sha256}
      </span>
    </p>
  )
}
