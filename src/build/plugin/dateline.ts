import type { Plugin } from 'vite'
import { seedsDirectory } from '../read/folder.ts'
import { type AppModules, buildPlugin } from './build-plugin.ts'
import { devPlugin } from './dev-plugin.ts'
import { previewPlugin } from './preview-plugin.ts'

/**
 * Turns a seeds folder into a site. The app imports its manifest from `virtual:archive`; all other
 * data is written to files that the app fetches.
 * @param app the modules of the app that the build uses
 * @param directory the seeds folder
 */
export const dateline = (app: AppModules, directory = seedsDirectory()): Plugin[] => [
  buildPlugin(app, directory),
  devPlugin(directory),
  previewPlugin(),
]
