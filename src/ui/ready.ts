import { type ComponentType, lazy } from 'react'

/**
 * A part of a view that is fetched when it is asked for, and stands there at once from then on, without a moment in which
 * something stands for it.
 * @returns what fetches it, and what draws it: within a Suspense, where it may be on its way
 */
export function whenReady<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let ready: ComponentType<Props> | undefined
  const get = async () => {
    ready = await load()
    return { default: ready }
  }
  const Lazy: ComponentType<Props> = lazy(get)
  return { get, part: () => ready ?? Lazy }
}
