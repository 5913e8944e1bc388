import type { Sentence } from '../archive/article.ts'
import type { Body } from '../format/body.ts'

/** Returns the passages of an article: its sentences, in the order of the text. */
export const passagesOf = ({ blocks }: Body): Sentence[] => blocks.flatMap(({ sentences }) => sentences)

/** Returns the passage that contains an offset into the body. */
export const passageAt = (passages: readonly Sentence[], offset: number): Sentence | undefined =>
  passages.find(({ start, end }) => start <= offset && offset < end)
