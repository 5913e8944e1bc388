import { useMemo } from 'react'
import { CopyButton } from '../../app/sharing/copy-button.tsx'
import { download, publication } from '../../app/sharing/share.ts'
import type { Card } from '../../format/manifest.ts'
import { today } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { cite } from './citation.ts'

/** An article as it is cited: in words, and as files for reference managers. */
export function CiteDialog({ card, url, close }: { card: Card; url: string; close: () => void }) {
  const { slug, headline, published } = card
  const citations = useMemo(
    () => cite({ slug, headline, published, publication, url, accessed: today() }),
    [slug, headline, published, url],
  )
  const words = [
    ['APA, 7th edition', citations.apa],
    ['Chicago, notes and bibliography', citations.chicago],
  ] as const
  const files = [
    ['BibTeX', 'bib', 'application/x-bibtex', citations.bibtex],
    ['RIS', 'ris', 'application/x-research-info-systems', citations.ris],
    ['CSL-JSON', 'json', 'application/vnd.citationstyles.csl+json', citations.csl],
  ] as const
  return (
    <Dialog heading="Cite this article" close={close}>
      {words.map(([name, { text, html }]) => (
        <section key={name} aria-label={name} className="mb-5">
          <h3 className="text-sm text-muted">{name}</h3>
          <p className="mt-1 font-serif text-lg leading-snug break-words">{text}</p>
          <p className="mt-2 flex flex-wrap items-center gap-3">
            <CopyButton label={`Copy ${name}`} text={text} html={html} />
          </p>
        </section>
      ))}
      {files.map(([name, ending, type, text]) => (
        <section key={name} aria-label={name} className="mb-5">
          <h3 className="text-sm text-muted">{name}</h3>
          <pre
            // A scrolling region has to be within the keyboard's reach.
            // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
            tabIndex={0}
            role="region"
            aria-label={`The text of ${name}`}
            className="mt-1 max-h-32 overflow-auto border border-rule bg-raised p-2 font-mono text-xs leading-relaxed break-words whitespace-pre-wrap"
          >
            {text}
          </pre>
          <p className="mt-2 flex flex-wrap items-center gap-3">
            <CopyButton label={`Copy ${name}`} text={text} />
            <button
              type="button"
              className="button"
              aria-label={`Download ${name}`}
              onClick={() => download(`${slug}.${ending}`, type, `${text}\n`)}
            >
              Download
            </button>
          </p>
        </section>
      ))}
      <p className="text-sm text-muted">
        Cited without an author: what stands as a byline in a text is no sure sign of one. The date is the one
        that is printed.
      </p>
    </Dialog>
  )
}
