export const months = {}
