export const citation = {}
