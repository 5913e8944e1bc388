export const USAGE = `usage: npm run -s bench:knowledge -- GOLD.jsonl [GOLD.jsonl …] [--about] [--without US,CA] [--errors] [--no-speed] [--stress]
GOLD        one JSON object per line: {id, title, date, body, countries?: [alpha-2], days?: [YYYY-MM-DD]}
--about     count only main subjects
--without   ignore these countries
            both apply to the file before them, or to all files if they come first
--errors    list each document with an error
--no-speed  skip timing
--stress    measure how time grows with unusual input; needs no file`

/** A file of annotated articles, and how to count its countries. */
export interface GoldFile {
  file: string
  about: boolean
  without: string[]
}

export interface Options {
  files: GoldFile[]
  errors: boolean
  speed: boolean
  stress: boolean
}

/** Parses the command line. Returns undefined if it does not match USAGE. */
export function parseOptions(args: readonly string[]): Options | undefined {
  const options: Options = { files: [], errors: false, speed: true, stress: false }
  const forAll = { about: false, without: [] as string[] }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i] as string
    const target = options.files.at(-1) ?? forAll
    if (arg === '--about') target.about = true
    else if (arg === '--without') {
      const codes = args[++i]?.toUpperCase().split(',')
      if (!codes?.every((code) => /^[A-Z]{2}$/.test(code))) return undefined
      target.without = codes
    } else if (arg === '--errors') options.errors = true
    else if (arg === '--no-speed') options.speed = false
    else if (arg === '--stress') options.stress = true
    else if (arg.startsWith('-')) return undefined
    else options.files.push({ file: arg, ...forAll })
  }
  return options.files.length || options.stress ? options : undefined
}

/** Describes what is measured in a file. */
export function measureOf({ about, without }: GoldFile, measure: 'countries' | 'days'): string {
  if (measure === 'days') return 'whole days'
  return [
    about ? 'main subjects' : 'countries',
    ...(without.length ? [`without ${without.join(', ')}`] : []),
  ].join(', ')
}
