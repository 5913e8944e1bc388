import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ResolvedConfig } from 'vite'
import type { ArchiveSettings } from '../../archive/article.ts'
import { codeHash, filesIn } from '../cache/code-hash.ts'
import { sha256Of } from '../output/hashes.ts'
import { hasWorker } from './bundle-worker.ts'

/**
 * Returns a hash of everything that an app is made from.
 * @param languages those that search knows word forms of
 */
export function appKey(
  config: ResolvedConfig,
  settings: ArchiveSettings,
  languages: readonly string[],
): string {
  const { root, base, mode, define, env, build, resolve, plugins, publicDir, configFileDependencies } = config
  const { outDir: _, ...options } = build
  const files = [
    path.join(root, 'index.html'),
    ...configFileDependencies,
    ...(publicDir ? filesIn(publicDir) : []),
  ]
  return sha256Of(
    JSON.stringify([
      codeHash(root, ['.']),
      files.map((file) => [path.relative(root, file), sha256Of(readFileSync(file))]),
      [base, mode, define, env, options, plugins.map(({ name }) => name), hasWorker()],
      resolve.alias.map(({ find, replacement }) => [String(find), replacement]),
      [settings, languages],
    ]),
  )
}
