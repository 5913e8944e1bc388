export const USAGE = `usage: npm run -s bench:knowledge -- GOLD.jsonl [GOLD.jsonl …] [--about] [--without US,CA] [--errors] [--no-speed] [--stress]
GOLD        one JSON object a line: {id, title, date, body, countries?: [alpha-2], days?: [YYYY-MM-DD]}
--about     count only the countries that an article is about
--without   leave these countries out of what is given and wanted
            both hold for the file before them, or for all files where they stand before the first
--errors    tell each document that is not wholly right
--no-speed  measure no times
--stress    measure how time grows with bad input; needs no file`

/** One file to measure with, and how its countries are counted. */
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

/** Reads the arguments of the command; `undefined` where they are not as in USAGE. */
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

/** What is measured of a file, in words. */
export function measureOf({ about, without }: GoldFile, measure: 'countries' | 'days'): string {
  if (measure === 'days') return 'whole days'
  return [
    about ? 'countries it is about' : 'countries',
    ...(without.length ? [`without ${without.join(', ')}`] : []),
  ].join(', ')
}
