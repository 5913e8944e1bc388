import { readdirSync, readFileSync } from 'node:fs'
import { buildArchive } from '../../src/archive/archive.ts'
import { bodyOf } from '../../src/archive/article.ts'
import type { Hit } from '../../src/search/engine.ts'

const files = readdirSync('seeds').map((file) => ({ file, bytes: readFileSync(`seeds/${file}`) }))
const settings = files.find(({ file }) => file === 'archive.yaml')?.bytes.toString()

/** The shipped archive, and the files that a build would serve. */
export const { archive } = buildArchive(
  files.filter(({ file }) => file.endsWith('.txt')),
  settings,
)

/** Stands for the engine, which needs a browser: all words, each as a beginning. */
export async function searchShipped(_folder: string, words: string): Promise<Hit[]> {
  const wanted = words.toLowerCase().split(/\s+/)
  return archive.articles.flatMap((article, position) => {
    const body = bodyOf(article)
    const marks = [...body.matchAll(/\p{L}+/gu)]
      .filter(([word]) => wanted.some((want) => word.toLowerCase().startsWith(want)))
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    const has = wanted.every((want) =>
      `${article.headline} ${body}`
        .toLowerCase()
        .split(/\P{L}+/u)
        .some((word) => word.startsWith(want)),
    )
    return has ? [{ words, position, score: marks.length, marks: async () => marks }] : []
  })
}
