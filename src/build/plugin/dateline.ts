import type { Plugin } from 'vite'
import { seedsDirectory } from '../read/folder.ts'
import { type AppModules, buildPlugins } from './build-plugin.ts'
import { devPlugin } from './dev-plugin.ts'
import { previewPlugin } from './preview-plugin.ts'

/**
 * Turns a seeds folder into a site. The app imports its manifest from `virtual:archive`; all other data is written to
 * files that the app fetches.
 * @param app the modules of the app that the build uses
 * @param directory the seeds folder
 * @returns the plugins, and the one for `worker.plugins`
 */
export function dateline(
  app: AppModules,
  directory = seedsDirectory(),
): { plugins: Plugin[]; ofWorkers: Plugin } {
  const { plugins, ofWorkers } = buildPlugins(app, directory)
  return { plugins: [...plugins, devPlugin(directory), previewPlugin()], ofWorkers }
}
