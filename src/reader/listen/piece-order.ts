import type { Piece } from './spoken-pieces.ts'

/** Returns the index of the first piece on the screen: the headline, or the first passage below the window's top. */
export function firstVisiblePiece(pieces: readonly Piece[]): number {
  const prose = document.querySelector('.prose')?.getBoundingClientRect()
  if (!prose || prose.top >= 0) return 0
  const index = pieces.findIndex(({ id }) => {
    const box = id && document.getElementById(id)?.getBoundingClientRect()
    return box && box.top >= 0
  })
  return Math.max(0, index)
}

/** Returns the index of the first piece of the next passage, or of the previous one where `by` is -1. */
export function pieceOfNeighbour(pieces: readonly Piece[], index: number, by: 1 | -1): number {
  const id = pieces[index]?.id
  let next = index + by
  while (id !== undefined && pieces[next]?.id === id) next += by
  // Going back ends at the last piece of a passage; continue to its first one.
  if (by < 0) while (next > 0 && pieces[next]?.id && pieces[next - 1]?.id === pieces[next]?.id) next--
  return Math.min(Math.max(next, 0), pieces.length - 1)
}
