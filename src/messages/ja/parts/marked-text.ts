import type { markedText as English } from '../../en/parts/marked-text.ts'

/** Gaps in a text, in Japanese. */
export const markedText: typeof English = { missingNumber: '出典で欠けている数字' }
