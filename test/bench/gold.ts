import { readFileSync } from 'node:fs'

/** An article annotated by people. */
export interface GoldArticle {
  id: string
  title: string
  /** `YYYY-MM-DD` */
  date: string
  /** A BCP 47 tag. English if it is missing. */
  language?: string
  body: string
  /** ISO 3166-1 alpha-2 codes. */
  countries?: string[]
  /** Codes that count neither as right nor as wrong. */
  doubt?: string[]
  /** `YYYY-MM-DD`: the days that the text refers to. */
  days?: string[]
  /** The days that HeidelTime finds. */
  heideltime?: string[]
}

export interface Gold {
  measure: 'countries' | 'days'
  articles: GoldArticle[]
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown) => Array.isArray(value) && value.every(isText)

/**
 * Reads a file of annotated articles, one JSON object per line. The first article decides what is measured.
 * @throws Error that names file and line
 */
export function readGold(file: string): Gold {
  const articles = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i): GoldArticle[] => {
      if (line.trim() === '') return []
      const failure = (reason: string) => new Error(`${file}:${i + 1}: ${reason}`)
      let read: Partial<GoldArticle> | null
      try {
        read = JSON.parse(line)
      } catch (error) {
        throw failure(`not JSON (${(error as Error).message})`)
      }
      const texts = [read?.id, read?.title, read?.date, read?.body]
      if (!read || !texts.every(isText)) throw failure('id, title, date and body must be text')
      if (!isTexts(read.countries ?? read.days)) throw failure('countries or days must be a list of text')
      return [read as GoldArticle]
    })
  if (articles.length === 0) throw new Error(`${file}:1: the file has no articles`)
  return { measure: articles[0]?.countries ? 'countries' : 'days', articles }
}
