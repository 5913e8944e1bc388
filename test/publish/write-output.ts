import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { Edition } from '../../src/publish/edition.ts'
import { openKeptFiles } from '../../src/publish/kept-files.ts'
import { type Output, outputTo } from '../../src/publish/output.ts'
import { exchange, type Staging, stagingFor } from '../../src/publish/staging.ts'
import { writeEdition } from '../../src/publish/write-edition.ts'

const quiet = { begin: () => {}, add: () => {}, end: () => {}, say: () => {} }

/** Writes beside a folder and exchanges the two, as a build does. */
export async function buildTo(target: string, write: (output: Output) => Promise<unknown>): Promise<void> {
  const staging = stagingFor(target) as Staging
  mkdirSync(staging.folder, { recursive: true })
  const output = outputTo(staging.folder, staging.target)
  await write(output)
  exchange(staging, output.kept)
}

/** Writes an edition, as a build does before it exchanges the folders. */
export async function writeTo(edition: Edition, output: Output): Promise<void> {
  const others = openKeptFiles(path.join(edition.store, 'files.pack'), output)
  await writeEdition(edition, output, others, quiet)
  others.save()
}

/** Writes an edition into a folder: beside it, as a build does, or in its place. */
export const writeOutput = (edition: Edition, target: string, inPlace = false): Promise<void> =>
  inPlace ? writeTo(edition, outputTo(target, target)) : buildTo(target, (output) => writeTo(edition, output))
