import path from 'node:path'
import { build, type Plugin, type ResolvedConfig } from 'vite'
import { messagesIn } from './message-files.ts'

/**
 * Replaces the modules that other plugins provide. The archive comes from a global name, so that the bundle is the same
 * for every archive. Pages do not need the map, offline reading and style sheets.
 */
const replacedModules: Plugin = {
  name: 'dateline:prerenderer',
  enforce: 'pre',
  resolveId: (id) => (id.startsWith('virtual:') || id.endsWith('.css') ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:archive'
      ? 'export const archive = globalThis.datelineArchive'
      : id.startsWith('\0virtual:')
        ? 'export const hasWorker = false'
        : id.startsWith('\0') && id.endsWith('.css')
          ? ''
          : undefined,
}

/**
 * Bundles the module that prerenders pages for Node, with the settings of the site's own build.
 * @param entry the module: a path in the project
 * @param language that of the archive, in which pages are rendered
 * @param outDir a folder for `prerender.mjs` and what that imports
 */
export async function bundlePrerenderer(
  { root, base, mode, resolve }: ResolvedConfig,
  entry: string,
  language: string,
  outDir: string,
): Promise<void> {
  await build({
    configFile: false,
    root,
    base,
    mode,
    publicDir: false,
    logLevel: 'error',
    plugins: [replacedModules],
    resolve: { alias: [...resolve.alias, messagesIn(language)] },
    define: { fetch: 'globalThis.datelineFetch', 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    build: {
      ssr: path.join(root, entry),
      outDir,
      emptyOutDir: false,
      rolldownOptions: {
        // Modules by their names: no package.json says so where the cache may be.
        output: { entryFileNames: 'prerender.mjs', chunkFileNames: '[name]-[hash].mjs' },
        checks: { pluginTimings: false },
      },
    },
  })
}
