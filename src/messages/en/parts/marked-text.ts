/** Gaps in a text, wherever one is shown. */
export const markedText = { missingNumber: 'Number missing in the source' }
