import { readdirSync, readFileSync } from 'node:fs'

/** How often memory is looked at, in milliseconds. */
const EVERY = 50

/** Of every process: its parent, and its memory in bytes. */
function processes(): Map<number, { parent: number; bytes: number }> {
  const found = new Map<number, { parent: number; bytes: number }>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      found.set(Number(name), { parent: number('PPid'), bytes: number('VmRSS') * 1024 })
    } catch {
      // It ended meanwhile.
    }
  }
  return found
}

/** Memory of a process and of all that it started, in bytes. Pages that they share count for each. */
function memoryOf(pid: number): number {
  const all = processes()
  const within = (id: number): boolean => {
    for (let at = id; at > 1; at = all.get(at)?.parent ?? 0) if (at === pid) return true
    return false
  }
  let sum = 0
  for (const [id, { bytes }] of all) if (within(id)) sum += bytes
  return sum
}

/**
 * Watches the memory of a process and of those that it starts (resident set size, all threads).
 * @returns ends the watch, and gives the most that was seen in bytes; undefined where there is no /proc
 */
export function watchMemory(pid: number): () => number | undefined {
  if (process.platform !== 'linux') return () => undefined
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid))
  }, EVERY)
  return () => {
    clearInterval(timer)
    return peak
  }
}
