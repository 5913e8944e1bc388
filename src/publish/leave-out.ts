import type { Plugin } from 'vite'

/**
 * Leaves out of style sheets what Tailwind sets for browsers that do not know `@property`: all that the app is made for
 * do (Chrome 85, Safari 16.4, Firefox 128).
 */
export function leaveOut(): Plugin {
  return {
    name: 'dateline-leave-out',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = String(file.source).replace(/@layer properties\{@supports .*?\}\}\}/s, '')
    },
  }
}
