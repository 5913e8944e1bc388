import type { ImportedFile, ImportSummary } from '../../../format/import-summary.ts'
import type { Manifest } from '../../../format/manifest.ts'
import type { AnalysedArchive } from '../../analyse/analyse-archive.ts'
import type { SiteArticle } from '../../analyse/prepared-article.ts'
import type { Writer } from '../../output/output.ts'
import { writeJson } from '../../output/write.ts'
import type { Emitter } from '../emitter.ts'

/** The page about the archive lists at most this number of problems. */
const MAX_PROBLEMS = 500

/** A summary of the archive's sources: formats, counts, and problems. */
export const importSummary = {
  name: 'import summary',
  emit: (archive, { write }): Pick<Manifest, 'importSummary'> => ({
    importSummary: writeJson(write, 'imports', summaryOf(archive)),
  }),
} satisfies Emitter<Imports, Partial<Manifest>, Writer>

type Imports = Pick<AnalysedArchive, 'reports' | 'problems'> & {
  articles: readonly Pick<SiteArticle, 'published' | 'copies'>[]
}

/** Summarises the import of an archive. */
function summaryOf({ articles, reports, problems }: Imports): ImportSummary {
  const copies = new Map<string, number>()
  for (const article of articles)
    for (const { file } of article.copies ?? []) copies.set(file, (copies.get(file) ?? 0) + 1)
  const formats = new Map<string, ImportSummary['formats'][number]>()
  for (const { importer, read } of reports) {
    if (!importer) continue
    const format = formats.get(importer) ?? { name: importer, files: 0, articles: 0 }
    formats.set(importer, format)
    format.files++
    format.articles += read
  }
  const files = reports.map(
    ({ file, announced, read, refused, skipped }): ImportedFile => ({
      file,
      ...(announced !== undefined && { announced }),
      read,
      copies: copies.get(file) ?? 0,
      refused,
      skipped,
    }),
  )
  const sum = (count: 'copies' | 'refused' | 'skipped') =>
    files.reduce((total, file) => total + file[count], 0)
  return {
    formats: [...formats.values()].sort((a, b) => b.articles - a.articles),
    files: files.filter(isIncomplete),
    copies: sum('copies'),
    refused: sum('refused'),
    skipped: sum('skipped'),
    undated: articles.filter(({ published }) => !published).length,
    problems: problems.slice(0, MAX_PROBLEMS),
    allProblems: problems.length,
  }
}

const isIncomplete = ({ announced, read, copies, refused, skipped }: ImportedFile) =>
  copies + refused + skipped > 0 || (announced !== undefined && announced !== read)
