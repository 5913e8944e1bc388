import { execFileSync } from 'node:child_process'
import { median } from './timing.ts'

const ENGINE = new URL('../../src/archive/countries/mentions.ts', import.meta.url).href
const EMPTY = new URL('./empty.ts', import.meta.url).href

/** Loads a module in a new process and finds a first mention with it, if it can. Returns the milliseconds taken. */
function load(module: string): number {
  const code = `const from = performance.now()
const { findMentions } = await import(${JSON.stringify(module)})
if (findMentions && !findMentions('A bridge in Peru').length) throw new Error('no mention found')
console.log(performance.now() - from)`
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', code]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/**
 * Measures how long the country names take to load: import and first mention, in a new process. The time of an empty
 * module is subtracted, because tsx compiles TypeScript. Both run once before, to fill the cache of tsx.
 * @returns the difference of the two medians, in milliseconds
 */
export function loadTime(runs = 5): number {
  load(ENGINE)
  load(EMPTY)
  const times = Array.from({ length: runs }, () => [load(ENGINE), load(EMPTY)] as const)
  return median(times.map(([engine]) => engine)) - median(times.map(([, empty]) => empty))
}
