import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import {
  type Command,
  dateCommands,
  pageCommands,
  rankCommands,
  settingCommands,
} from '../../../../src/app/frame/dialogs/commands.ts'

const { choices, cases } = JSON.parse(readFileSync('test/fixtures/quick-find.json', 'utf8')) as {
  choices: [kind: Command['kind'], name: string, keywords?: string][]
  /** The names that come first, before articles that match in their text only. */
  cases: { typed: string; first: string[] }[]
}
const commands = choices.map(([kind, name, keywords]): Command => ({ kind, name, keywords, run: () => {} }))
const names = (ranked: readonly Command[]) => ranked.map(({ name }) => name)
const articles = choices.flatMap(([kind, name]) => (kind === 'articles' ? [name] : []))

test.each(cases)('“$typed” finds $first', ({ typed, first }) => {
  const ranked = names(rankCommands(commands, typed))
  const others = articles.filter((name) => !first.includes(name))
  expect(ranked).toEqual([...first, ...others])
})

test('a kind has at most eight choices', () => {
  const many = Array.from(
    { length: 20 },
    (_, i): Command => ({ kind: 'countries', name: `A${i}`, run: () => {} }),
  )
  expect(names(rankCommands(many, 'a'))).toEqual(names(many.slice(0, 8)))
})

test.each([
  'dark',
  'dark mode',
  'text size',
  'font',
  'line width',
  'spacing',
  'shortcuts',
  'sepia',
  'appearance',
])('“%s” finds a setting first', (typed) => {
  const [first] = rankCommands([...pageCommands(() => {}), ...settingCommands()], typed)
  expect(first?.kind).toBe('settings')
})

test('a typed date leads to its articles, if the archive has that date', () => {
  let address = ''
  const goTo = (to: string) => {
    address = to
  }
  const [command] = dateCommands('apr 2020', goTo)
  expect(command?.name).toBe('Articles of April 2020')
  command?.run()
  expect(address).toBe('/?from=2020-04&to=2020-04')
  expect(rankCommands(dateCommands('11/4/2020', goTo), '11/4/2020')).toEqual([])
  expect(names(rankCommands([...pageCommands(goTo), ...dateCommands('2020', goTo)], '2020'))).toEqual([
    'Articles of 2020',
  ])
  expect(dateCommands('1987', goTo)).toEqual([])
  expect(dateCommands('xi', goTo)).toEqual([])
})
