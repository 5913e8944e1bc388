import { createHash } from 'node:crypto'
import type { SourceFile, SourceRecord } from '../../src/archive/article.ts'
import { formatProblem } from '../../src/archive/problem.ts'
import { readTextRecord } from '../../src/archive/text-record.ts'

/** Returns a source file as it is read from the seeds folder. */
export function sourceFile(file: string, content: string | Uint8Array): SourceFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  return { file, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
}

/** Returns the record of a source file that has no problems. */
export function recordOf(file: string, content: string | Uint8Array): SourceRecord {
  const { record, problems } = readTextRecord(sourceFile(file, content))
  if (!record || problems.length) throw new Error(problems.map(formatProblem).join('\n'))
  return record
}
