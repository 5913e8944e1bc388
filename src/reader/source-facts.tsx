import type { ReactNode } from 'react'
import { reader as readerMessages } from '#messages/reader'
import { archive } from '../app/data/archive.ts'
import type { Body } from '../format/body.ts'
import { formatPublished } from '../ui/dates.ts'
import { languageName } from '../ui/language-name.ts'

/** Everything that the source says about an article besides its text, and the file that it comes from. */
export function SourceFacts({ body, download }: { body: Body; download: string }) {
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
    [
      readerMessages.file,
      <a key="file" className="link" href={download} download={fileName(body)}>
        {readerMessages.fileAndRecord(file, record)}
      </a>,
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

/** Returns the name under which a source is downloaded: that of its file, as plain text. */
function fileName({ file, record }: Body): string {
  const name = file.split('/').at(-1) ?? file
  if (/\.txt$/i.test(name) && record === 1) return name
  return `${name.replace(/\.[^.]+$/, '')}-${record}.txt`
}
