import { useMemo } from 'react'
import { citation as citationMessages } from '#messages/citation'
import { CopyButton } from '../../app/sharing/copy-button.tsx'
import { download, publication } from '../../app/sharing/share.ts'
import type { Body } from '../../format/body.ts'
import type { Card } from '../../format/cards.ts'
import { apa } from '../../format/citations/apa.ts'
import { bibtex } from '../../format/citations/bibtex.ts'
import { chicago } from '../../format/citations/chicago.ts'
import { cslJson } from '../../format/citations/csl-json.ts'
import type { FormattedText } from '../../format/citations/formatted-text.ts'
import { ris } from '../../format/citations/ris.ts'
import { today } from '../../ui/dates.ts'
import { Dialog } from '../../ui/dialog.tsx'

interface Props {
  card: Card
  body: Body
  /** The article's address. */
  url: string
  close: () => void
}

/** Shows an article's citation in two styles, and as files for reference managers. */
export function CiteDialog({ card, body, url, close }: Props) {
  const { slug, headline, published } = card
  const cited = useMemo(() => {
    const { byline, section, page, language } = body
    return {
      ...{ slug, headline, byline, published, section, page, language, url },
      publication: body.publication ?? publication,
      accessed: today(),
    }
  }, [slug, headline, published, body, url])
  return (
    <Dialog heading={citationMessages.title} close={close}>
      <Reference style={citationMessages.apa} reference={apa(cited)} />
      <Reference style={citationMessages.chicago} reference={chicago(cited)} />
      <CitationFile
        format={citationMessages.bibtex}
        name={`${slug}.bib`}
        type="application/x-bibtex"
        text={`${bibtex(cited)}\n`}
      />
      <CitationFile
        format={citationMessages.ris}
        name={`${slug}.ris`}
        type="application/x-research-info-systems"
        text={ris(cited)}
      />
      <CitationFile
        format={citationMessages.cslJson}
        name={`${slug}.json`}
        type="application/vnd.citationstyles.csl+json"
        text={`${cslJson(cited)}\n`}
      />
      <Note published={published} {...body} />
    </Dialog>
  )
}

/** Says why there is no author or date, or that the date is the printed one. */
function Note({ published, byline, dateSource = 'printed' }: Pick<Card, 'published'> & Body) {
  const isPrinted = published && dateSource === 'printed'
  const sentences = [
    !byline && citationMessages.noAuthor,
    !published && citationMessages.noDate,
    isPrinted && citationMessages.printedDate,
  ].filter(Boolean)
  return <p className="text-sm text-muted">{sentences.join(' ')}</p>
}

/** A reference to paste into a document, with its italics. */
function Reference({ style, reference: { text, html } }: { style: string; reference: FormattedText }) {
  return (
    <section aria-label={style} className="mb-5">
      <h3 className="text-sm text-muted">{style}</h3>
      <p className="mt-1 font-serif text-lg leading-snug break-words">{text}</p>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <CopyButton label={citationMessages.copy(style)} text={text} html={html} />
      </p>
    </section>
  )
}

interface CitationFileProps {
  format: string
  /** The file's name. */
  name: string
  /** Its media type. */
  type: string
  text: string
}

/** A citation to copy, or to download as a file. */
function CitationFile({ format, name, type, text }: CitationFileProps) {
  return (
    <section aria-label={format} className="mb-5">
      <h3 className="text-sm text-muted">{format}</h3>
      <pre
        // Keyboards must reach a region that scrolls.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        tabIndex={0}
        role="region"
        aria-label={citationMessages.textOf(format)}
        className="mt-1 max-h-32 overflow-auto border border-rule bg-raised p-2 font-mono text-xs leading-relaxed break-words whitespace-pre-wrap"
      >
        {text.trimEnd()}
      </pre>
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <CopyButton label={citationMessages.copy(format)} text={text} />
        <button
          type="button"
          className="button"
          aria-label={citationMessages.downloadOf(format)}
          onClick={() => download(name, type, text)}
        >
          {citationMessages.download}
        </button>
      </p>
    </section>
  )
}
