import type { markedText as English } from '../../en/parts/marked-text.ts'

/** Gaps in a text, in German. */
export const markedText: typeof English = { missingNumber: 'Zahl fehlt in der Quelle' }
