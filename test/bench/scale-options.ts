import type { Shape } from './news-dates.ts'

/** The options of `npm run bench`. */
export interface ScaleOptions {
  /** The sizes of the archives, in articles. The archive of 2 is the shipped one. */
  sizes: number[]
  only: Set<Part>
  /** Archives of each size: even ones, dense ones, or both. */
  shapes: Shape[]
  /** The folder for archives and builds. Without it they go into a temporary folder and are removed. */
  keep: string | undefined
  /** True to write the tables into docs/performance.md. */
  write: boolean
}

const PARTS = ['build', 'hugo', 'weight', 'article', 'view', 'search', 'scroll', 'peers'] as const
export type Part = (typeof PARTS)[number]

/** The parts that are measured in dense archives too. The others cost the same in both. */
export const DENSE_PARTS: readonly Part[] = ['build', 'hugo', 'weight', 'article', 'view']

const SHAPES: readonly Shape[] = ['even', 'dense']

export const USAGE = `usage: npm run bench -- [--sizes 2,1000,19000] [--only ${PARTS.join(',')}] [--shapes even,dense] [--keep DIR] [--write]`

const isShape = (name: string): name is Shape => (SHAPES as readonly string[]).includes(name)
const isPart = (name: string): name is Part => (PARTS as readonly string[]).includes(name)

/** Parses the command line. Returns undefined if it does not match USAGE. */
export function parseScaleOptions(args: readonly string[]): ScaleOptions | undefined {
  const options: ScaleOptions = {
    sizes: [2, 1000, 19_000],
    only: new Set(PARTS),
    shapes: [...SHAPES],
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
    else if (arg === '--shapes' && values.every(isShape))
      options.shapes = SHAPES.filter((shape) => values.includes(shape))
    else if (arg === '--keep') options.keep = value
    else return undefined
  }
  return options
}
