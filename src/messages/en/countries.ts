export const countries = {}
