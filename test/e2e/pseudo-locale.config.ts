import path from 'node:path'
import { mergeConfig } from 'vite'
import config from '../../vite.config.ts'

/** Builds the site with the messages of the pseudo-locale in place of the English ones. */
export default mergeConfig(config, {
  resolve: {
    alias: [{ find: /^#messages\/.*/, replacement: path.resolve('test/messages/pseudo-en.ts') }],
  },
})
