import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { makeNews } from './generate-news.ts'

/** Files written at a time. */
const CONCURRENCY = 64

/** Writes an archive of generated news into a folder. */
export async function writeNews(folder: string, count: number, seed = 1): Promise<void> {
  await mkdir(folder, { recursive: true })
  const queue = makeNews(count, seed)
  const write = async () => {
    for (const { file, text } of queue) await writeFile(path.join(folder, file), text)
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, write))
}
