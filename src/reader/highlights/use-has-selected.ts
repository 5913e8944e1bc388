import { useEffect, useState } from 'react'

/** Returns true once the reader has selected text. Until then, the selection toolbar need not load. */
export function useHasSelected(): boolean {
  const [hasSelected, setHasSelected] = useState(false)
  useEffect(() => {
    if (hasSelected) return
    const listen = () => {
      if (document.getSelection()?.isCollapsed === false) setHasSelected(true)
    }
    document.addEventListener('selectionchange', listen)
    return () => document.removeEventListener('selectionchange', listen)
  }, [hasSelected])
  return hasSelected
}
