import { type ComponentType, lazy } from 'react'

/**
 * Like React's `lazy`, but a component that has loaded renders at once, without showing the fallback first.
 * @param load fetches the component
 * @returns `get` fetches the component; `part` returns it for rendering inside Suspense
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
