import type { markedText as English } from '../../en/parts/marked-text.ts'

/** Gaps in a text, in Russian. */
export const markedText: typeof English = { missingNumber: 'Число пропущено в источнике' }
