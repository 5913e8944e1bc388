import { useSyncExternalStore } from 'react'

const subscribe = () => () => undefined

/**
 * Returns false in a prerendered page and while React hydrates it, and true from then on. Anything that depends on the
 * reader, the window or the device must wait for true, so that the first render equals the prerendered page.
 */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  )
