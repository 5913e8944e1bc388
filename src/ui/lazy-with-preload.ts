import type { ComponentType } from 'react'
import { withMessages } from '../messages/load-messages.ts'
import { lazyPart } from './lazy-part.tsx'

/**
 * Like `lazyPart`, but once the component has loaded, it renders without showing the fallback first.
 * @param load imports the component
 * @returns `preload` loads the component if it can; `component` returns it for rendering inside Suspense
 */
export function lazyWithPreload<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined
  const loadOnce = async () => {
    loaded = await withMessages(load)()
    return loaded
  }
  const Lazy: ComponentType<Props> = lazyPart(loadOnce)
  return {
    preload: (): Promise<unknown> => loadOnce().catch(() => undefined),
    component: () => loaded ?? Lazy,
  }
}
