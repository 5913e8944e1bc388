import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Returns the content of every file of a folder, by path. */
export const filesIn = (directory: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.join(parentPath, name))
      .sort()
      .map((file) => [path.relative(directory, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  )
