declare module 'virtual:archive' {
  /** Facts about the whole archive. */
  export const archive: import('./manifest.ts').Manifest
}

declare module 'virtual:stemmers' {
  /** The archive's languages, with their Snowball stemmers where there is one. */
  export const stemmers: { language: string; stemmer?: (word: string) => string }[]
}

declare module 'virtual:offline' {
  /** True if the site has a service worker. */
  export const hasWorker: boolean
}
