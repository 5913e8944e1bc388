import path from 'node:path'
import { cacheDirectory, PACKAGE } from '../../build/cache/cache-directory.ts'

/** The options that all commands about a site have. */
export interface SiteOptions {
  /** The folder of the built site. */
  out?: string
  /** The path that the site is served at. */
  base?: string
}

/**
 * Returns the settings with which Vite works on Dateline's own code, wherever that is installed. The plugins read the
 * seeds folder from SEEDS_DIR.
 */
export const viteOptions = ({ out = 'dist', base }: SiteOptions) => ({
  root: PACKAGE,
  configFile: path.join(PACKAGE, 'vite.config.ts'),
  // Vite would write a bundle of its configuration into node_modules.
  configLoader: 'native' as const,
  cacheDir: cacheDirectory(),
  ...(base !== undefined && { base }),
  build: { outDir: path.resolve(out) },
})
