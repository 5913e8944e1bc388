import { type ComponentType, type LazyExoticComponent, lazy, useEffect, useSyncExternalStore } from 'react'
import { withMessages } from '../messages/load-messages.ts'

/**
 * Like React's `lazy`, for a part of a page without which the page still works. If the part cannot be loaded, as offline,
 * the page stays and says so.
 * @param load imports the component
 * @param Substitute is rendered if the component cannot be loaded
 */
export const lazyPart = <Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Substitute: ComponentType<Props> = MissingPart,
): LazyExoticComponent<ComponentType<Props>> =>
  lazy(async () => ({ default: await withMessages(load)().catch(() => Substitute) }))

/** Stands in for a part that could not be loaded. If it was opened, it closes at once, so that it can be opened again. */
function MissingPart({ close }: { close?: () => void }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each time that the part is opened
  useEffect(() => {
    reportMissingPart()
    close?.()
  }, [])
  return null
}

let isMissing = false
let notify: (() => void) | undefined

const setMissing = (missing: boolean) => {
  isMissing = missing
  notify?.()
}

/** Says that a part of the page could not be loaded. */
export const reportMissingPart = (): void => setMissing(true)

/** Removes the message that a part of the page could not be loaded. */
export const dismissMissingPart = (): void => setMissing(false)

const subscribe = (listener: () => void) => {
  notify = listener
  return () => {
    notify = undefined
  }
}

/** Returns true while the page has to say that a part of it could not be loaded. Only one component may use it. */
export const useMissingPart = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isMissing,
    () => false,
  )
