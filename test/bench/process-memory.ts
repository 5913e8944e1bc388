import { readdirSync, readFileSync } from 'node:fs'

/** The sampling interval, in milliseconds. */
const INTERVAL = 50

/** Returns the parent and the memory (in bytes) of every process, by its id. */
function processes(): Map<number, { parent: number; bytes: number }> {
  const found = new Map<number, { parent: number; bytes: number }>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    try {
      const status = readFileSync(`/proc/${name}/status`, 'utf8')
      const number = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0)
      found.set(Number(name), {
        parent: number('PPid'),
        // Without pages of mapped files, such as the store's: the system takes them back when it needs memory.
        bytes: (number('RssAnon') + number('RssShmem')) * 1024,
      })
    } catch {
      // The process has ended in the meantime.
    }
  }
  return found
}

/** Returns the memory of a process and its descendants, in bytes. Shared pages count for each. */
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
 * Watches the memory that a process and its descendants have of their own.
 * @returns a function that stops watching and returns the peak in bytes, or undefined on systems without /proc
 */
export function watchMemory(pid: number): () => number | undefined {
  if (process.platform !== 'linux') return () => undefined
  let peak = 0
  const timer = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid))
  }, INTERVAL)
  return () => {
    clearInterval(timer)
    return peak
  }
}
