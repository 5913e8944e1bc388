import { build } from 'vite'
import { cli as cliMessages } from '#messages/cli'
import { FINE } from '../exit-codes.ts'
import type { Outputs } from '../output.ts'
import { shownPath } from '../shown-path.ts'
import { type SiteOptions, viteOptions } from './vite-options.ts'

/** The options of a build. */
interface BuildOptions extends SiteOptions {
  /** True if files with errors end the build. */
  strict?: boolean
  /** True if the folder of the site may hold files that no build made. */
  emptyOutDir?: boolean
}

/**
 * Builds the site of an archive.
 * @throws Error if a file has an error that fails the build
 */
export async function buildArchive(
  directory: string,
  { strict, emptyOutDir, ...options }: BuildOptions,
  { stdout }: Pick<Outputs, 'stdout'>,
): Promise<number> {
  process.env.SEEDS_DIR = directory
  if (strict) process.env.DATELINE_STRICT = '1'
  const config = viteOptions(options)
  // The names and sizes of scripts say nothing to those who publish an archive.
  await build({
    ...config,
    logLevel: 'warn',
    build: { ...config.build, ...(emptyOutDir && { emptyOutDir }) },
  })
  await stdout.write(`${cliMessages.built(shownPath(config.build.outDir))}\n`)
  return FINE
}
