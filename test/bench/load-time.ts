import { execFileSync } from 'node:child_process'
import { median } from './timing.ts'

const ENGINE = new URL('../../src/archive/countries/mentions.ts', import.meta.url).href
const EMPTY = new URL('./empty.ts', import.meta.url).href

/** Loads a module in a new process, with its first mention if it has any, and says how many milliseconds it took. */
function load(module: string): number {
  const code = `const from = performance.now()
const { findMentions } = await import(${JSON.stringify(module)})
if (findMentions && !findMentions('A bridge in Peru').length) throw new Error('no mention found')
console.log(performance.now() - from)`
  const args = ['--import', import.meta.resolve('tsx'), '--input-type=module', '--eval', code]
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }))
}

/**
 * How long the names of countries take to load: import and first mention, in a new process. TypeScript comes in
 * by tsx, so what an empty module takes in another new process is taken off. Both run once before, so that what
 * tsx keeps of them is there.
 * @returns the median of both by turns, in milliseconds
 */
export function loadTime(runs = 5): number {
  load(ENGINE)
  load(EMPTY)
  const times = Array.from({ length: runs }, () => [load(ENGINE), load(EMPTY)] as const)
  return median(times.map(([engine]) => engine)) - median(times.map(([, empty]) => empty))
}
