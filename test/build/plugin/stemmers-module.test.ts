import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { stemmersModule } from '../../../src/build/plugin/stemmers-module.ts'

const require = createRequire(import.meta.url)

test.each([
  [['en'], ['english'], 'en: english'],
  [
    ['en-GB', 'es', 'no', 'nb'],
    ['english', 'spanish', 'norwegian'],
    'en: english, es: spanish, no: norwegian, nb: norwegian',
  ],
  [['xx', 'zh', 'constructor'], [], 'xx: undefined, zh: undefined, constructor: undefined'],
  [[], [], ''],
])('the stemmers of %j are %j, and no others are imported', (languages, modules, stemmers) => {
  const code = stemmersModule(languages)
  expect([...code.matchAll(/@orama\/stemmers\/(\w+)/g)].map(([, module]) => module)).toEqual(modules)
  const exported = [...code.matchAll(/language: "(\w+)", stemmer: (\w+)/g)].map(
    (match) => `${match[1]}: ${match[2]}`,
  )
  expect(exported.join(', ')).toBe(stemmers)
  for (const module of modules) expect(require(`@orama/stemmers/${module}`)).toHaveProperty('stemmer')
})
