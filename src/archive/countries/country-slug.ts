import { fold } from '../fold.ts'

/** A country's name as an address has it: small letters without accents, hyphens for all else. */
export const countrySlug = (name: string): string =>
  fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
