import { type Imported, importFile } from '../../importers/import-file.ts'
import type { Source } from './read-source.ts'
import { openSourceFile } from './source-file.ts'

/** Imports all source files of a seeds folder, one after another in the order of their names. */
export async function* importFolder({
  directory,
  files,
  importing,
}: Pick<Source, 'directory' | 'files' | 'importing'>): AsyncGenerator<Imported> {
  for (const { name } of files) {
    const opened = await openSourceFile(directory, name)
    if ('problem' in opened) yield opened
    else yield* importFile(opened.file, opened.sha256, importing)
  }
}
