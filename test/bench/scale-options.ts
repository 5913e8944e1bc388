/** The options of `npm run bench`. */
export interface ScaleOptions {
  /** The sizes of the archives, in articles. The archive of 2 is the shipped one. */
  sizes: number[]
  only: Set<Part>
  /** The folder for archives and builds. Without it they go into a temporary folder and are removed. */
  keep: string | undefined
  /** True to write the tables into docs/performance.md. */
  write: boolean
}

const PARTS = ['build', 'view', 'search', 'scroll', 'peers'] as const
type Part = (typeof PARTS)[number]

export const USAGE = `usage: npm run bench -- [--sizes 2,1000,19000] [--only ${PARTS.join(',')}] [--keep DIR] [--write]`

const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name)

/** Parses the command line. Returns undefined if it does not match USAGE. */
export function parseScaleOptions(args: readonly string[]): ScaleOptions | undefined {
  const options: ScaleOptions = {
    sizes: [2, 1000, 19_000],
    only: new Set(PARTS),
    keep: undefined,
    write: false,
  }
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]
    if (arg === '--write') {
      options.write = true
      continue
    }
    const value = args[++i]
    if (!value) return undefined
    const values = value.split(',')
    if (arg === '--sizes' && values.every((size) => /^[1-9]\d*$/.test(size)))
      options.sizes = [...new Set(values.map(Number))].sort((a, b) => a - b)
    else if (arg === '--only' && values.every(isPart)) options.only = new Set(values.filter(isPart))
    else if (arg === '--keep') options.keep = value
    else return undefined
  }
  return options
}
