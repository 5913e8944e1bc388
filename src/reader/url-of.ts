import { addressOf } from '../app/archive.ts'

/** The full address of an article, without the filters that it was opened from. */
export const urlOf = (slug: string): string =>
  new URL(addressOf(`article/${slug}`), window.location.href).href
