import path from 'node:path'
import { createServer, preview } from 'vite'
import { cacheDirectory, isInstalled, PACKAGE } from '../../build/cache/cache-directory.ts'
import { FINE } from '../exit-codes.ts'
import { type SiteOptions, viteOptions } from './vite-options.ts'

/** The options of a server. */
export interface ServerOptions extends Omit<SiteOptions, 'out'> {
  port?: number
  /** The name to listen on, or true for all addresses of this computer. */
  host?: string | true
  open?: boolean
}

const serverOptions = ({ port, host, open }: ServerOptions) => ({
  ...(port !== undefined && { port, strictPort: true }),
  ...(host !== undefined && { host }),
  ...(open && { open }),
})

/** Serves an archive while it is being edited. The server runs until the process ends. */
export async function start(directory: string, options: ServerOptions): Promise<number> {
  process.env.SEEDS_DIR = directory
  const server = await createServer({
    ...viteOptions(options),
    server: {
      ...serverOptions(options),
      // An installed package has the packages that it needs beside it.
      ...(isInstalled && { fs: { allow: [path.dirname(PACKAGE), cacheDirectory()] } }),
    },
  })
  await server.listen()
  server.printUrls()
  server.bindCLIShortcuts({ print: true })
  return FINE
}

/** Serves a built site as static hosts do. The server runs until the process ends. */
export async function previewSite({ out, base, ...options }: ServerOptions & SiteOptions): Promise<number> {
  const config = viteOptions({ ...(out !== undefined && { out }), ...(base !== undefined && { base }) })
  const server = await preview({ ...config, preview: serverOptions(options) })
  server.printUrls()
  server.bindCLIShortcuts({ print: true })
  return FINE
}
