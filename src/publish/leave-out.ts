import type { Plugin } from 'vite'

/** Modules of TanStack Query that the app never comes to, and what others import from them. */
const UNUSED: [file: RegExp, names: string[]][] = [
  // Nothing is ever changed on a server.
  [/\/query-core\/build\/modern\/mutation\.js$/, ['Mutation', 'getDefaultState']],
  // Nor does a query have pages.
  [
    /\/query-core\/build\/modern\/infiniteQueryBehavior\.js$/,
    ['infiniteQueryBehavior', 'hasNextPage', 'hasPreviousPage'],
  ],
]

/**
 * Leaves out of what is built:
 * - what Tailwind sets for browsers that do not know `@property`: all that the app is made for do (Chrome 85,
 *   Safari 16.4, Firefox 128);
 * - parts of a library that would come with every first view and do nothing there. Whoever needs one takes it out of
 *   the list.
 */
export function leaveOut(): Plugin {
  return {
    name: 'dateline-leave-out',
    apply: 'build',
    load(id) {
      const [, names] = UNUSED.find(([file]) => file.test(id)) ?? []
      return (
        names &&
        `function none() { throw Error('left out by leave-out.ts') } export { ${names.map((name) => `none as ${name}`).join(', ')} }`
      )
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = String(file.source).replace(/@layer properties\{@supports .*?\}\}\}/s, '')
    },
  }
}
