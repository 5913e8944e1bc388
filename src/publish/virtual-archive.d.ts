declare module 'virtual:archive' {
  /** What the build knows of the archive as a whole. */
  export const archive: import('./manifest.ts').Manifest
}
