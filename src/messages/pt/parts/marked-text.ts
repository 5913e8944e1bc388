import type { markedText as English } from '../../en/parts/marked-text.ts'

/** Gaps in a text, in Portuguese. */
export const markedText: typeof English = { missingNumber: 'Falta um número na fonte' }
