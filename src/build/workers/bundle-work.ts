import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'

/** Modules bundled for workers. */
export interface WorkBundles {
  /** Returns the URL of a module's bundle. */
  urlOf: (module: string) => Promise<string>
  remove: () => void
}

/** Packages stay outside. They are named by their files, since the bundle has no packages beside it. */
const plugin: Plugin = {
  name: 'dateline:work',
  resolveId: (id) => (/^[./#]|^\w:/.test(id) ? undefined : { id: import.meta.resolve(id), external: true }),
  transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
}

/**
 * Bundles modules when they are first needed: a loader that reads TypeScript would take each worker two seconds, and a
 * bundle takes a quarter of one.
 */
export function bundleWork(): WorkBundles {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-work-'))
  const bundles = new Map<string, Promise<string>>()
  const bundle = async (module: string, file: string) => {
    const build = await rolldown({
      input: fileURLToPath(module),
      platform: 'node',
      plugins: [plugin],
      logLevel: 'silent',
    })
    await build.write({ file, codeSplitting: false })
    await build.close()
    return pathToFileURL(file).href
  }
  return {
    urlOf(module) {
      const known = bundles.get(module) ?? bundle(module, path.join(folder, `${bundles.size}.mjs`))
      bundles.set(module, known)
      return known
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
