import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Plugin, rolldown } from 'rolldown'
import { sha256Of } from '../output/hashes.ts'
import { cacheDirectory } from './cache-directory.ts'
import { markUsed, removeUnused } from './unused.ts'

/** Packages stay outside. They are named by their files, since the compiled module has no packages beside it. */
const plugin: Plugin = {
  name: 'dateline:compile',
  async resolveId(id, importer) {
    if (isBuiltin(id)) return { id, external: true }
    if (/^[./#]|^\w:/.test(id)) return undefined
    const found = await this.resolve(id, importer, { skipSelf: true })
    return found && { id: pathToFileURL(found.id).href, external: true }
  },
  transform: (code, id) => code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)),
}

const compiling = new Map<string, Promise<string>>()

/**
 * Compiles a module of the build with everything it imports, apart from packages, into one file of JavaScript. It is
 * kept until the code changes. Reading TypeScript would take each build and each worker about two seconds.
 * @param module its URL
 * @param code the hash of the code
 * @returns the URL of the file
 */
export function compiled(module: string, code: string): Promise<string> {
  const entry = fileURLToPath(module)
  const folder = path.join(cacheDirectory(), 'dateline-code')
  const hash = sha256Of(`${code} ${entry} ${readFileSync(entry)}`).slice(0, 16)
  const file = path.join(folder, `${path.basename(entry, '.ts')}-${hash}.mjs`)
  const url = compiling.get(file) ?? compile(entry, file)
  compiling.set(file, url)
  return url
}

async function compile(input: string, file: string): Promise<string> {
  if (existsSync(file)) markUsed(file)
  else {
    const temporary = `${file}.${process.pid}`
    mkdirSync(path.dirname(file), { recursive: true })
    const build = await rolldown({ input, platform: 'node', plugins: [plugin], logLevel: 'silent' })
    await build.write({ file: temporary, codeSplitting: false })
    await build.close()
    renameSync(temporary, file)
    removeUnused(path.dirname(file))
  }
  return pathToFileURL(file).href
}
