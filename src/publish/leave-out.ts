import type { Plugin } from 'vite'

/** Elements that the app has none of, and would need the rules below for. */
export const NO_ELEMENTS = ['hr', 'abbr', 'small', 'sub', 'sup', 'table', 'input type="date"'] as const

/** What Tailwind sets for elements as browsers set them: for these it is not needed. */
const RULES =
  /(?<=[{}])(?:hr|abbr:where\(\[title\]\)|small|su[bp](?:,sup)?|table|::-webkit-(?:datetime-edit|date-and-time-value|calendar-picker)[\w-]*)\{[^{}]*\}/g
/** For browsers that do not know `@property`: all that the app is made for do (Chrome 85, Safari 16.4, Firefox 128). */
const PROPERTIES = /@layer properties\{@supports .*?\}\}\}/s

/** Leaves out of style sheets what the app has no use for. */
export function leaveOut(): Plugin {
  return {
    name: 'dateline-leave-out',
    apply: 'build',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle))
        if (file.type === 'asset' && file.fileName.endsWith('.css'))
          file.source = String(file.source).replace(PROPERTIES, '').replace(RULES, '')
    },
  }
}
