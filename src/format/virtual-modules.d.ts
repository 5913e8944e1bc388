declare module 'virtual:archive' {
  /** Facts about the whole archive. */
  export const archive: import('./manifest.ts').Manifest
}

declare module 'virtual:stemmers' {
  /** The stemmers of the archive's languages. */
  export const stemmers: ((word: string) => string)[]
}

declare module 'virtual:offline' {
  /** True if the site has a service worker. */
  export const hasWorker: boolean
}
