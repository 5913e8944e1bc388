declare module 'virtual:archive' {
  /** Facts about the whole archive. */
  export const archive: import('./manifest.ts').Manifest
}

declare module 'virtual:map' {
  /** The world map that the build rendered. */
  export const map: import('../build/plugin/map.ts').WorldMap
}

declare module 'virtual:offline' {
  /** True if the site has a service worker. */
  export const hasWorker: boolean
  /** The path of the archive's OfflineSummary. */
  export const summary: string
}
