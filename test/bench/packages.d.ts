/**
 * Types of the packages of test/bench/package.json, as far as the benchmarks use them. They let the type checker read
 * the benchmarks when only the packages of the top level are installed.
 */
declare module 'chrono-node' {
  interface ParsedComponents {
    tags(): Iterable<string>
    isCertain(component: 'day' | 'weekday'): boolean
    get(component: 'year' | 'month' | 'day'): number | null
  }
  export interface ParsedResult {
    start: ParsedComponents
  }
  export interface Chrono {
    parse(text: string, reference: Date): ParsedResult[]
  }
  // Each language is exported by its code.
  export const en: { casual: Chrono }
}

declare module 'lighthouse' {
  interface Audit {
    id: string
    title: string
    score: number | null
    scoreDisplayMode: string
    displayValue?: string
    numericValue?: number
  }
  export interface Result {
    categories: Record<string, { score: number | null }>
    audits: Record<string, Audit>
  }
  export default function lighthouse(
    url: string,
    flags: { port: number; onlyCategories: string[]; logLevel: 'error' },
  ): Promise<{ lhr: Result } | undefined>
}

declare module 'minisearch' {
  export default class MiniSearch {
    constructor(options: { fields: string[]; storeFields: string[] })
    add(document: object): void
    toJSON(): object
  }
}

declare module 'pagefind' {
  interface Errors {
    errors: string[]
  }
  interface Index {
    addCustomRecord(record: {
      url: string
      content: string
      language: string
      meta: Record<string, string>
    }): Promise<Errors>
    getFiles(): Promise<Errors & { files: { path: string; content: Uint8Array }[] }>
    deleteIndex(): Promise<null>
  }
  export function createIndex(options: {
    forceLanguage: string
    writePlayground: boolean
  }): Promise<Errors & { index?: Index }>
  export function close(): Promise<null>
}
