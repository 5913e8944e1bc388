import { readFileSync } from 'node:fs'

/** An article with what people have found in it. */
export interface GoldArticle {
  id: string
  title: string
  /** `YYYY-MM-DD` */
  date: string
  body: string
  /** ISO 3166-1 alpha-2 codes. */
  countries?: string[]
  /** `YYYY-MM-DD`, each day that the text speaks of. */
  days?: string[]
}

export interface Gold {
  measure: 'countries' | 'days'
  articles: GoldArticle[]
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)

/**
 * Reads a file of annotated articles, one JSON object a line. What is measured is what the first one has.
 * @throws Error that names file and line
 */
export function readGold(file: string): Gold {
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i): GoldArticle[] => {
      if (line.trim() === '') return []
      const wrong = (why: string) => new Error(`${file}:${i + 1}: ${why}`)
      let read: Partial<GoldArticle> | null
      try {
        read = JSON.parse(line)
      } catch (error) {
        throw wrong(`not JSON (${(error as Error).message})`)
      }
      const texts = [read?.id, read?.title, read?.date, read?.body]
      if (!read || !texts.every(isText)) throw wrong('id, title, date and body are text')
      if (!isTexts(read.countries ?? read.days)) throw wrong('neither countries nor days, as a list')
      return [read as GoldArticle]
    })
  if (articles.length === 0) throw new Error(`${file}:1: no article`)
  return { measure: articles[0]?.countries ? 'countries' : 'days', articles }
}
