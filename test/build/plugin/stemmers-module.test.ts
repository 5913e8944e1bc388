import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { stemmersModule } from '../../../src/build/plugin/stemmers-module.ts'

const require = createRequire(import.meta.url)

test.each([
  [['en'], ['english']],
  [
    ['en-GB', 'es', 'no', 'nb'],
    ['english', 'spanish', 'norwegian'],
  ],
  [['xx', 'zh', 'constructor'], []],
  [[], []],
])('the stemmers of %j are %j, and no others are imported', (languages, modules) => {
  const code = stemmersModule(languages)
  expect([...code.matchAll(/@orama\/stemmers\/(\w+)/g)].map(([, module]) => module)).toEqual(modules)
  expect(code).toContain(`export const stemmers = [${modules.join(', ')}]`)
  for (const module of modules) expect(require(`@orama/stemmers/${module}`)).toHaveProperty('stemmer')
})
