import { fold } from '../fold.ts'

/** Returns the form that the name of a country has in addresses: lowercase, without accents, with hyphens. */
export const countrySlug = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
