import { useSyncExternalStore } from 'react'

/** What can go wrong with the reader's own data; told once each. */
export type StorageProblem = 'blocked' | 'full' | 'damaged' | 'newer'

/** What is made of a stored value. */
export interface ReadValue<T> {
  value: T
  /** Whether anything in it could not be read. */
  damaged?: boolean
  /** Whether a newer version of the app wrote it: it is left alone. */
  newer?: boolean
}

/** One entry of local storage, as a value that views can follow. Nothing that it does throws. */
export interface PersistentStore<T> {
  get: () => T
  /** The value where nothing is stored, as in a page that the build has drawn. */
  initial: () => T
  /** Keeps what `use` makes of the value. Where storage refuses, it holds until the page is left. */
  change: (use: (value: T) => T) => void
  subscribe: (listener: () => void) => () => void
}

/** The name of an entry that is this archive's own: archives side by side on one origin have one each. */
export const siteKey = (name: string): string =>
  import.meta.env.BASE_URL === '/' ? name : `${name}:${import.meta.env.BASE_URL}`

const NONE: readonly StorageProblem[] = []
const troubles = new Set<StorageProblem>()
let told: readonly StorageProblem[] = []
const troubleListeners = new Set<() => void>()

function tell(trouble: StorageProblem) {
  if (troubles.has(trouble)) return
  troubles.add(trouble)
  told = [...troubles]
  for (const listener of troubleListeners) listener()
}

/** What has gone wrong with storage since the page was opened. */
export const useStorageProblems = (): readonly StorageProblem[] =>
  useSyncExternalStore(
    (listener) => {
      troubleListeners.add(listener)
      return () => troubleListeners.delete(listener)
    },
    () => told,
    () => NONE,
  )

/** Names of the entries that hold what could not be read of `key`, as it was. */
export const quarantineKey = (key: string, number: number) =>
  `${key}.damaged${number > 1 ? `-${number}` : ''}`

/** What could not be read of an entry, as it was found: texts, the oldest first. */
export function quarantinedTexts(key: string): string[] {
  const texts: string[] = []
  try {
    for (let number = 1; ; number++) {
      const text = localStorage.getItem(quarantineKey(key, number))
      if (text === null) return texts
      texts.push(text)
    }
  } catch {
    return texts
  }
}

/** Copies a text that could not be read, so that the next change does not write over it. */
function putAside(key: string, text: string): void {
  const texts = quarantinedTexts(key)
  if (!texts.includes(text)) localStorage.setItem(quarantineKey(key, texts.length + 1), text)
}

/**
 * An entry of local storage. Other tabs' changes are seen, and never written over.
 * @param key the entry's name
 * @param read makes a value of what was stored as JSON; `undefined` where nothing was, or nothing that is JSON
 */
export function persistentStore<T>(key: string, read: (stored: unknown) => ReadValue<T>): PersistentStore<T> {
  const listeners = new Set<() => void>()
  /** The text that `value` was made from; `undefined` before the first look. */
  let text: string | null | undefined
  let value: T
  /** Whether `value` is further than what is stored, which refused it. */
  let ahead = false
  let newer = false
  const { value: empty } = read(undefined)

  const look = () => {
    let stored: string | null = null
    try {
      stored = localStorage.getItem(key)
    } catch {
      // Blocked. Told when there is something to keep.
    }
    if (text !== undefined && (ahead || stored === text)) return
    text = stored
    let parsed: unknown
    let damaged = false
    try {
      if (stored !== null) parsed = JSON.parse(stored)
    } catch {
      damaged = true
    }
    const made = read(parsed)
    value = made.value
    newer = made.newer ?? false
    if (newer) tell('newer')
    if ((damaged || made.damaged) && !newer && stored !== null) {
      tell('damaged')
      try {
        putAside(key, stored)
      } catch {
        // No room to copy it to: what is there stays as it is.
        newer = true
      }
    }
  }

  const write = () => {
    if (newer) {
      ahead = true
      return
    }
    try {
      const next = JSON.stringify(value)
      localStorage.setItem(key, next)
      text = next
      ahead = false
    } catch (error) {
      ahead = true
      tell(error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked')
    }
  }

  const announce = () => {
    for (const listener of listeners) listener()
  }

  const onStorage = ({ key: changed }: StorageEvent) => {
    if (changed !== null && changed !== key) return
    look()
    announce()
  }

  return {
    get: () => {
      look()
      return value
    },
    change: (use) => {
      look()
      const next = use(value)
      if (next === value) return
      value = next
      write()
      announce()
    },
    initial: () => empty,
    subscribe: (listener) => {
      if (listeners.size === 0) window.addEventListener('storage', onStorage)
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
        if (listeners.size === 0) window.removeEventListener('storage', onStorage)
      }
    },
  }
}

/** Follows a shelf's value. */
export const useStore = <T>({ subscribe, get, initial }: PersistentStore<T>): T =>
  useSyncExternalStore(subscribe, get, initial)
