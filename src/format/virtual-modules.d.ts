declare module 'virtual:archive' {
  /** What the build knows of the archive as a whole. */
  export const archive: import('./manifest.ts').Manifest
}

declare module 'virtual:map' {
  /** The countries of the world, drawn by the build. */
  export const map: import('../build/plugin/map.ts').WorldMap
}

declare module 'virtual:offline' {
  /** Whether the site has a service worker. */
  export const hasWorker: boolean
  /** The path of the archive's OfflineSummary. */
  export const summary: string
}
