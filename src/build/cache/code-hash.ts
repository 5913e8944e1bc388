import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url))

/**
 * A name for all that decides what comes of a seed, the seed itself left out: our code and data, the packages, and
 * Node with its Unicode tables. Two runs with the same one give the same proofs.
 */
export function codeHash(project = PROJECT): string {
  const { node, v8, icu, unicode, cldr } = process.versions
  const hash = createHash('sha256').update(JSON.stringify({ node, v8, icu, unicode, cldr }))
  const add = (file: string) => {
    const bytes = readFileSync(path.join(project, file))
    hash.update(`\n${file} ${bytes.length}\n`).update(bytes)
  }
  for (const room of ['src/messages', 'src/archive', 'src/format', 'src/build'])
    for (const entry of readdirSync(path.join(project, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(project, path.join(parentPath, name)))
      .sort())
      add(entry)
  add('package-lock.json')
  return hash.digest('hex')
}
