import type { Plugin } from 'vite'
import { IN_WORKER } from '../bundle/bundle-worker.ts'
import { seedsDirectory } from '../read/folder.ts'
import { type AppModules, buildPlugins } from './build-plugin.ts'
import { devPlugin } from './dev-plugin.ts'
import { previewPlugin } from './preview-plugin.ts'
import { webApp } from './web-app.ts'
import { workerLicenses } from './worker-licenses.ts'

/**
 * Returns the plugins that turn a seeds folder into a site. The app imports its manifest from `virtual:archive`; all
 * other data is written to files that the app fetches.
 * @param app the modules of the app that the build uses
 * @param licensed packages whose licences are published besides those that the bundler finds
 * @param directory the seeds folder
 * @returns the plugins, and those for `worker.plugins`
 */
export type SitePlugins = (
  app: AppModules,
  licensed: readonly string[],
  directory?: string,
) => Promise<{ plugins: Plugin[]; ofWorkers: Plugin[] }>

/** See SitePlugins. @public */
export const sitePlugins: SitePlugins = async (app, licensed, directory = seedsDirectory()) => {
  const { plugins, ofWorkers } = buildPlugins(app, directory)
  const licenses = workerLicenses([...IN_WORKER, ...licensed])
  return {
    plugins: [...plugins, devPlugin(directory), previewPlugin(), webApp(directory), licenses.plugin],
    ofWorkers: [ofWorkers, licenses.ofWorkers],
  }
}
