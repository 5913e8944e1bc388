import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'

/** The module that draws pages as a program for Node, and what removes it. */
export interface BuiltRenderer {
  file: string
  remove: () => void
}

/**
 * What the drawn pages are told by the bundler: that the archive comes from whoever runs them, so that the program is the
 * same for every archive; and nothing of the map, of what is kept offline, and of style sheets.
 */
const modules: Plugin = {
  name: 'dateline-renderer',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('virtual:') || id.endsWith('.css') ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:archive'
      ? 'export const archive = globalThis.datelineArchive'
      : id.startsWith('\0virtual:')
        ? "export const map = undefined, hasWorker = false, summary = ''"
        : id.startsWith('\0') && id.endsWith('.css')
          ? ''
          : undefined,
}

/** Bundles src/entry/prerender.tsx for Node, by the settings of the site's own build. */
export async function buildRenderer({
  root,
  base,
  cacheDir,
  mode,
  resolve,
}: ResolvedConfig): Promise<BuiltRenderer> {
  mkdirSync(cacheDir, { recursive: true })
  const outDir = mkdtempSync(path.join(cacheDir, 'dateline-renderer-'))
  const remove = () => rmSync(outDir, { recursive: true, force: true })
  try {
    await build({
      configFile: false,
      root,
      base,
      mode,
      publicDir: false,
      logLevel: 'error',
      plugins: [modules],
      resolve: { alias: resolve.alias },
      define: { fetch: 'globalThis.datelineFetch', 'process.env.NODE_ENV': '"production"' },
      ssr: { noExternal: true },
      build: {
        ssr: path.join(root, 'src/entry/prerender.tsx'),
        outDir,
        emptyOutDir: false,
        rolldownOptions: { output: { entryFileNames: 'prerender.mjs' }, checks: { pluginTimings: false } },
      },
    })
  } catch (error) {
    remove()
    throw error
  }
  return { file: path.join(outDir, 'prerender.mjs'), remove }
}
