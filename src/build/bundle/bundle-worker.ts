import path from 'node:path'
import { build, type ResolvedConfig } from 'vite'
import { WORKER_FILE } from '../../format/app-files.ts'

/** The packages in the service worker. Their licences are published with the others. */
export const IN_WORKER = [
  'idb',
  'workbox-core',
  'workbox-expiration',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
]

/** True unless `DATELINE_WORKER=off` asks for a site without a service worker. */
export const hasWorker = (): boolean => process.env.DATELINE_WORKER !== 'off'

/**
 * Bundles the service worker. It finds the files to cache under two global names, which come before it.
 * @param entry the module: a path in the project
 */
export async function bundleWorker(
  { root, base, mode, build: { target } }: ResolvedConfig,
  entry: string,
): Promise<string> {
  const [result] = (await build({
    configFile: false,
    root,
    base,
    mode,
    publicDir: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target,
      write: false,
      lib: {
        entry: path.join(root, entry),
        formats: ['iife'],
        name: 'worker',
        fileName: () => WORKER_FILE,
      },
    },
  })) as { output: { code: string }[] }[]
  return result?.output[0]?.code ?? ''
}
