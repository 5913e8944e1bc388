import { useSyncExternalStore } from 'react'

/** A problem with storing or reading the reader's data. */
export type StorageProblem = 'blocked' | 'full' | 'damaged' | 'newer'

const NONE: readonly StorageProblem[] = []
let problems = NONE
const listeners = new Set<() => void>()

/** Reports a problem to the reader, once per page load. */
export function reportStorageProblem(problem: StorageProblem): void {
  if (problems.includes(problem)) return
  problems = [...problems, problem]
  for (const listener of listeners) listener()
}

/** Returns the problems since the page was loaded. */
export const useStorageProblems = (): readonly StorageProblem[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => problems,
    () => NONE,
  )
