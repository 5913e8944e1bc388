import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeNews } from './generate-news.ts'
import type { Shape } from './news-dates.ts'

/** Files written at a time. */
const CONCURRENCY = 64

interface Options {
  seed?: number
  shape?: Shape
  /** The content of archive.yaml. Without it, the archive has none. */
  settings?: string
}

/** Writes an archive of generated news into a folder, article by article. */
export async function writeNews(
  folder: string,
  count: number,
  { seed = 1, shape = 'even', settings }: Options = {},
): Promise<void> {
  await mkdir(folder, { recursive: true })
  if (settings) await writeFile(path.join(folder, 'archive.yaml'), settings)
  const queue = makeNews(count, seed, shape)
  const write = async () => {
    for (const { file, text } of queue) await writeFile(path.join(folder, file), text)
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, write))
}
