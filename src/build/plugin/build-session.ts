import type { AppFacts, Bundler } from '../build-site.ts'

/** A running build. It connects the pipeline, which is one function, with the hooks that Vite calls. */
export interface BuildSession {
  /** Resolves when the bundler may begin. */
  started: Promise<AppFacts>
  /** Hands the app over to the pipeline. */
  bundled: (app: Awaited<Bundler['app']>) => void
  /** Settles when the pipeline has ended. */
  done: Promise<void>
  /** Ends the pipeline if the bundler has failed. Resolves when it has ended. */
  close: () => Promise<void>
}

/** Starts the pipeline. */
export function startBuild(pipeline: (bundler: Bundler) => Promise<void>): BuildSession {
  const started = deferred<AppFacts>()
  const app = deferred<Awaited<Bundler['app']>>()
  const done = pipeline({ start: started.resolve, app: app.promise })
  // If the pipeline fails before the bundler has begun, those who wait for it get the error.
  done.catch(started.reject)
  return {
    started: started.promise,
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
