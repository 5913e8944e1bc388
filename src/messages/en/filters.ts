export const filters = {}
