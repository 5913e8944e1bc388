import type { Manifest } from '../../format/manifest.ts'
import type { Bundler } from '../build-site.ts'

/** A running build. It connects the pipeline, which is one function, with the hooks that Vite calls. */
export interface BuildSession {
  /** The manifest, which the app bundles. */
  manifest: Promise<Manifest>
  /** Notifies the pipeline that the bundler has written the app. */
  bundled: (app: Awaited<Bundler['app']>) => void
  /** Settles when the pipeline has ended. */
  done: Promise<void>
  /** Ends the pipeline if the bundler has failed. Resolves when it has ended. */
  close: () => Promise<void>
}

/** Starts the pipeline. */
export function startBuild(pipeline: (bundler: Bundler) => Promise<void>): BuildSession {
  const manifest = deferred<Manifest>()
  const app = deferred<Awaited<Bundler['app']>>()
  const done = pipeline({ start: manifest.resolve, app: app.promise })
  // If the pipeline fails before it has a manifest, those who wait for it get the error.
  done.catch(manifest.reject)
  return {
    manifest: manifest.promise,
    bundled: app.resolve,
    done,
    async close() {
      app.reject(new Error('the app was not bundled'))
      await done.catch(() => undefined)
    },
  }
}

/** Returns a promise and the functions that settle it. Its rejection need not be handled. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined
  let reject: (reason: unknown) => void = () => undefined
  const promise = new Promise<T>((yes, no) => {
    resolve = yes
    reject = no
  })
  promise.catch(() => undefined)
  return { promise, resolve, reject }
}
