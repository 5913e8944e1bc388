import type { markedText as English } from '../../en/parts/marked-text.ts'

/** Gaps in a text, in Spanish. */
export const markedText: typeof English = { missingNumber: 'Falta un número en la fuente' }
