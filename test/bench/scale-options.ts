/** What `npm run bench` is told. */
export interface ScaleOptions {
  /** How many articles each archive has; 2 are the project's own. */
  sizes: number[]
  only: Set<Part>
  /** Where archives and builds are kept; without it they are made in a temporary folder and taken away. */
  keep: string | undefined
  /** Whether docs/performance.md is written. */
  write: boolean
}

export const PARTS = ['build', 'view', 'search', 'scroll', 'peers'] as const
export type Part = (typeof PARTS)[number]

export const USAGE = `usage: npm run bench -- [--sizes 2,1000,19000] [--only ${PARTS.join(',')}] [--keep DIR] [--write]`

const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name)

/** Reads the command line; undefined where it is none of ours. */
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
