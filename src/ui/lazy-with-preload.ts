import { type ComponentType, lazy } from 'react'

/**
 * Like React's `lazy`, but once the component has loaded, it renders without showing the fallback first.
 * @param load imports the component
 * @returns `preload` loads the component; `component` returns it for rendering inside Suspense
 */
export function lazyWithPreload<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined
  const preload = async () => {
    loaded = await load()
    return { default: loaded }
  }
  const Lazy: ComponentType<Props> = lazy(preload)
  return { preload, component: () => loaded ?? Lazy }
}
