import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/**
 * Whether the page is the reader's own by now. It is not in a page that the build has drawn, nor while such a page is
 * taken over: what depends on the reader, the window or the machine comes right after.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
