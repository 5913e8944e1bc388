import type { markedText as English } from '../../en/parts/marked-text.ts'

/** Gaps in a text, in Chinese. */
export const markedText: typeof English = { missingNumber: '来源中缺失的数字' }
