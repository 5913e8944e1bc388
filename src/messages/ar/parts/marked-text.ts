import type { markedText as English } from '../../en/parts/marked-text.ts'

/** Gaps in a text, in Arabic. */
export const markedText: typeof English = { missingNumber: 'رقم ناقص من المصدر' }
