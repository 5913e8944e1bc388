import { useSyncExternalStore } from 'react'
import { quarantine } from './quarantine.ts'
import { reportStorageProblem } from './storage-problems.ts'

/** The result of reading a stored value. */
export interface ReadValue<T> {
  value: T
  /** True if any part of it could not be read. The stored text is then quarantined. */
  damaged?: boolean
  /** True if a newer version of the app wrote it. It is then never overwritten. */
  newer?: boolean
}

/** A value in local storage that views can subscribe to. None of its methods throw. */
export interface PersistentStore<T> {
  get: () => T
  /** Returns the value that an empty storage gives, for prerendered pages. */
  initial: () => T
  /** Stores the result of `update`. If storage refuses it, the value lasts until the page is closed. */
  change: (update: (value: T) => T) => void
  subscribe: (listener: () => void) => () => void
}

/** Returns a local storage key for this archive alone. Other archives may share its origin. */
export const siteKey = (name: string): string =>
  import.meta.env.BASE_URL === '/' ? name : `${name}:${import.meta.env.BASE_URL}`

/**
 * Creates a store. It notices changes by other tabs and does not overwrite them.
 * @param key the local storage key
 * @param read turns parsed JSON into a value; receives `undefined` if nothing, or no valid JSON, is stored
 */
export function persistentStore<T>(key: string, read: (stored: unknown) => ReadValue<T>): PersistentStore<T> {
  const listeners = new Set<() => void>()
  /** The stored text that `value` comes from; `undefined` until storage has been read. */
  let text: string | null | undefined
  let value: T
  /** True if `value` has changes that could not be stored. */
  let unsaved = false
  let readOnly = false
  const { value: initial } = read(undefined)

  const refresh = () => {
    let stored: string | null = null
    try {
      stored = localStorage.getItem(key)
    } catch {
      // Storage is blocked. This is reported when there is something to store.
    }
    if (text !== undefined && (unsaved || stored === text)) return
    text = stored
    let parsed: unknown
    let damaged = false
    try {
      if (stored !== null) parsed = JSON.parse(stored)
    } catch {
      damaged = true
    }
    const result = read(parsed)
    value = result.value
    readOnly = result.newer ?? false
    if (readOnly) reportStorageProblem('newer')
    else if (stored !== null && (damaged || result.damaged)) {
      reportStorageProblem('damaged')
      try {
        quarantine(key, stored)
      } catch {
        // There is no space for a copy, so the original must stay.
        readOnly = true
      }
    }
  }

  const write = () => {
    unsaved = true
    if (readOnly) return
    try {
      const next = JSON.stringify(value)
      localStorage.setItem(key, next)
      text = next
      unsaved = false
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
      reportStorageProblem(isFull ? 'full' : 'blocked')
    }
  }

  const notify = () => {
    for (const listener of listeners) listener()
  }

  const onStorage = ({ key: changed }: StorageEvent) => {
    if (changed !== null && changed !== key) return
    refresh()
    notify()
  }

  return {
    get: () => {
      refresh()
      return value
    },
    change: (update) => {
      refresh()
      const next = update(value)
      if (next === value) return
      value = next
      write()
      notify()
    },
    initial: () => initial,
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

/** Returns the current value of a store. */
export const useStore = <T>({ subscribe, get, initial }: PersistentStore<T>): T =>
  useSyncExternalStore(subscribe, get, initial)
