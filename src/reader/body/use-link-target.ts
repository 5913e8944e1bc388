import { useEffect, useMemo, useState } from 'react'
import { useLocation } from 'react-router'
import type { Highlight } from '../../app/storage/saved-items.ts'
import type { Body } from '../../format/body.ts'
import { passagesOf } from '../passages.ts'

/**
 * Scrolls to the passage or highlight that the address links to, and focuses it.
 * @param highlights the reader's highlights of this article
 * @returns the id of the linked passage, or the kind of target that is missing
 */
export function useLinkTarget(
  body: Body,
  highlights: readonly Highlight[],
): { passage: string | undefined; missing: 'passage' | 'highlight' | undefined } {
  const { hash, key } = useLocation()
  const id = /^#[ph]-/.test(hash) ? hash.slice(1) : undefined
  const kind = id?.startsWith('h-') ? 'highlight' : 'passage'
  const exists = useMemo(
    () =>
      kind === 'highlight'
        ? highlights.some((highlight) => `h-${highlight.id}` === id)
        : passagesOf(body).some((passage) => passage.id === id),
    [body, highlights, id, kind],
  )
  /** The history entry that has been scrolled for. */
  const [visited, setVisited] = useState<string>()
  useEffect(() => {
    if (!id || !exists || visited === key) return
    const element = document.getElementById(id)
    // Lost highlights appear later, in a list that scrolls to them itself.
    if (!element) return
    setVisited(key)
    element.scrollIntoView({ block: 'center' })
    if (kind === 'passage') element.setAttribute('tabindex', '-1')
    element.focus({ preventScroll: true })
  })
  return {
    passage: exists && kind === 'passage' ? id : undefined,
    missing: id === undefined || exists ? undefined : kind,
  }
}
