import type { Manifest } from '../../../format/manifest.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import type { Writer } from '../../output/output.ts'
import type { Emitter } from '../emitter.ts'
import { futureFolder } from '../search/search-words.ts'

/** The search index. Without words, only its folder is named: the dev server makes the index on the first search. */
export const searchIndex = {
  name: 'search index',
  async emit({ words, articles, settings }, { write }): Promise<Pick<Manifest, 'search'>> {
    if (!words) return { search: futureFolder(articles) }
    const { folder, files } = await words.index(articles, settings.language)
    for (const [file, bytes] of await files) write(file, bytes)
    return { search: folder }
  },
} satisfies Emitter<Pick<AnalysedArchive, 'words' | 'articles' | 'settings'>, Partial<Manifest>, Writer>
