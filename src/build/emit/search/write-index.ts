import { type TextPlace, textsOf } from '../../analyse/texts.ts'
import { writeFiles } from '../../output/files.ts'
import type { Output } from '../../output/output.ts'
import { defineWork, nextTurn, type Workers } from '../../workers/workers.ts'
import { recordOf, type SegmentRecord, sharedFiles } from './index-files.ts'
import { type IndexPlan, lengthsOf, type PlannedSegment } from './index-plan.ts'
import { makeSegment } from './segment-files.ts'
import type { Fields } from './weights.ts'

/** With this many articles to index, workers save more time than they take to start. */
const WORTH_WORKERS = 5000

/** The name of the entry in the store: the record of each segment, by its folder. */
const SEGMENTS = 'segments'

/** A segment to make. Plain data. */
interface SegmentTask {
  /** The output folder. */
  output: string
  folder: string
  articles: TaskArticle[]
  mean: Fields
  chunkBytes: number
  isSimplified: boolean
}

type TaskArticle = TextPlace & { lengths: Fields }

/** Makes a segment and writes its files. Returns its SegmentRecord as JSON. @public */
export const writeSegment = defineWork(
  import.meta.url,
  'writeSegment',
  ({ output, articles, ...input }: SegmentTask): string => {
    const lengths = articles.map(({ lengths }) => lengths)
    const made = makeSegment({ ...input, texts: textsOf(articles), lengths })
    writeFiles(output, made.files)
    return JSON.stringify(recordOf(made))
  },
)

/**
 * Writes the search index. Segments of the last output that have not changed stay.
 * @returns the size of each file, by path
 * @throws Error if a file cannot be written
 */
export async function writeIndex(
  plan: IndexPlan,
  workers: Workers,
  output: Output,
): Promise<ReadonlyMap<string, number>> {
  const { mean, chunkBytes, isSimplified } = plan
  const before = JSON.parse(output.store.output.get(SEGMENTS) ?? '{}') as Record<string, string>
  const records = new Map<string, string>()
  const filesOf = (record: string) => (JSON.parse(record) as SegmentRecord).sizes.map(([file]) => file)
  const changed = plan.segments.filter(({ folder }) => {
    const record = before[folder]
    if (record === undefined || !filesOf(record).every((file) => output.keep(file, folder))) return true
    records.set(folder, record)
    return false
  })
  const made = { output: output.folder, mean, chunkBytes, isSimplified }
  const tasks = changed.map((segment) => ({ ...toTask(segment), ...made }))
  const articles = tasks.reduce((sum, { articles }) => sum + articles.length, 0)
  const onResult = (record: string, { folder }: SegmentTask) => {
    records.set(folder, record)
    for (const file of filesOf(record)) output.wrote(file, folder)
  }
  await workers.run(writeSegment, tasks, onResult, articles >= WORTH_WORKERS)
  output.store.output.put(SEGMENTS, JSON.stringify(Object.fromEntries(records)))
  const segments = plan.segments.map(({ folder }) => JSON.parse(records.get(folder) ?? '') as SegmentRecord)
  const sizes = new Map(segments.flatMap(({ sizes }) => sizes))
  for (const [file, content] of sharedFiles(plan, segments)) {
    output.write(file, content)
    sizes.set(file, content.length)
  }
  return sizes
}

const toTask = ({ folder, articles }: PlannedSegment) => ({
  folder,
  articles: articles.map((article): TaskArticle => {
    const { store, file, record, headline } = article
    return { store, file, record, headline, lengths: lengthsOf(article) }
  }),
})

/** Makes the files of a search index, by path. Other work can run in between. */
export async function makeIndex(plan: IndexPlan): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  const { mean, chunkBytes, isSimplified } = plan
  const records: SegmentRecord[] = []
  for (const { folder, articles } of plan.segments) {
    const lengths = articles.map(lengthsOf)
    const made = makeSegment({ folder, texts: textsOf(articles), lengths, mean, chunkBytes, isSimplified })
    for (const [file, content] of made.files) files.set(file, content)
    records.push(recordOf(made))
    await nextTurn()
  }
  for (const [file, content] of sharedFiles(plan, records)) files.set(file, content)
  return files
}
