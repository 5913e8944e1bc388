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

/** Elements that the app has none of, and would need the rules below for. */
export const NO_ELEMENTS = ['hr', 'abbr', 'small', 'sub', 'sup', 'table', 'input type="date"'] as const

/** What Tailwind sets for elements as browsers set them: for these it is not needed. */
const RULES =
  /(?<=[{}])(?:hr|abbr:where\(\[title\]\)|small|su[bp](?:,sup)?|table|::-webkit-(?:datetime-edit|date-and-time-value|calendar-picker)[\w-]*)\{[^{}]*\}/g
/** For browsers that do not know `@property`: all that the app is made for do (Chrome 85, Safari 16.4, Firefox 128). */
const PROPERTIES = /@layer properties\{@supports .*?\}\}\}/s

/**
 * Leaves out of what is built what would come with every first view and do nothing there: styles of elements and for
 * browsers that there are not, and parts of a library. Whoever needs one takes it out of the lists.
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
          file.source = String(file.source).replace(PROPERTIES, '').replace(RULES, '')
    },
  }
}
