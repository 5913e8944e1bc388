import type { markedText as English } from '../../en/parts/marked-text.ts'

/** Gaps in a text, in French. */
export const markedText: typeof English = { missingNumber: 'Nombre manquant dans la source' }
