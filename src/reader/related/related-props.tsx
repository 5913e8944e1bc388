import type { Card } from '../../format/cards.ts'

export interface RelatedProps {
  /** The article that the others are related to. */
  position: number
  card: Card
  /** What links to them carry on: filters, and the way back to the list. */
  search: string
  state: unknown
}

/** Stands for what is on its way: the footer waits for it (`pending`), and does not move. */
export const OnItsWay = () => <div className="pending" />
