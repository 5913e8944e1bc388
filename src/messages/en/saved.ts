export const saved = {}
