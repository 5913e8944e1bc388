import type { ReactNode } from 'react'
import { reader as readerMessages } from '#messages/reader'
import type { Block } from '../../archive/article.ts'

/** Groups blocks that are shown together: a standfirst and a stray character, a caption and its credit, a dateline and its paragraph. */
export function groupBlocks(blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const last = groups.at(-1)?.at(-1)?.kind
    const joins =
      (last === 'standfirst' && block.kind === 'stray') ||
      (last === 'caption' && block.kind === 'credit') ||
      (last === 'dateline' && block.kind === 'paragraph')
    if (joins) groups.at(-1)?.push(block)
    else groups.push([block])
  }
  return groups
}

interface Props {
  /** One block, or two that are shown together. */
  group: Block[]
  /** The actions for the linked passage, if it is in this group. */
  actions: ReactNode
  /** Renders the passages of a block. */
  passages: (block: Block) => ReactNode
  /** Renders a link to a passage. */
  linkTo: (id: string) => ReactNode
  textOf: (block: Block) => string
}

export function BlockGroup({ group, passages, actions, linkTo, textOf }: Props) {
  const [first, second] = group as [Block, Block?]
  switch (first.kind) {
    case 'standfirst':
      return (
        <p className="mb-6 text-[1.125em] leading-snug text-muted">
          {passages(first)}
          {second && (
            <span
              className="gap gap-wide"
              role="img"
              aria-label={readerMessages.unreadableCharacter}
              title={readerMessages.unreadableCharacter}
            >
              {passages(second)}
            </span>
          )}
        </p>
      )
    case 'caption':
    case 'credit':
      return (
        <figure
          aria-label={readerMessages.caption}
          className="mb-6 border-y border-rule py-3 font-sans text-[0.9375rem] leading-normal text-muted"
        >
          <figcaption>
            {first.kind === 'caption' ? passages(first) : <Credit text={textOf(first)} />}
            {second && <Credit text={textOf(second)} />}
          </figcaption>
        </figure>
      )
    case 'headline':
      return (
        <p className="mb-4 text-[1.125em] leading-snug font-semibold" title={readerMessages.repeatedHeadline}>
          {passages(first)}
        </p>
      )
    case 'contributor':
      return <p className="mt-8 mb-0 font-sans text-[0.9375rem] text-muted">{passages(first)}</p>
    case 'stray':
      return <p className="mb-0 text-muted">{passages(first)}</p>
    default: {
      const isDateline = first.kind === 'dateline'
      const paragraph = isDateline ? second : first
      const id = paragraph?.sentences[0]?.id
      return (
        <p>
          {isDateline && <span className="caps me-1 text-[1.05em]">{passages(first)}</span>}
          {paragraph && passages(paragraph)}
          {id && linkTo(id)}
          {actions}
        </p>
      )
    }
  }
}

/**
 * A credit as printed. Where the source has lost the space in `PhotoXinhua`, a margin sets the words apart without
 * changing the text.
 */
function Credit({ text }: { text: string }) {
  const [, label = '', rest = text] = /^([[(]?Photos?)(\p{Lu}.*)$/su.exec(text) ?? []
  return (
    <span className="italic">
      {label}
      <span className={label && 'ms-[0.25em]'}>{rest}</span>
    </span>
  )
}
