/** Writes the simplified form of each traditional Chinese character, by OpenCC: `npm run simplified`. */
import { writeFileSync } from 'node:fs'
import { Converter } from 'opencc-js'

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }))

/** Returns the form that a character has after all conversions, and that none of them changes. */
function simplify(character: string): string {
  let simple = character
  for (let step = 0; step < 3; step++)
    for (const convert of converters) if (convert(simple).length === 1) simple = convert(simple)
  return simple
}

const pairs: [string, string][] = []
for (let code = 0x3400; code < 0xa000; code++) {
  const character = String.fromCharCode(code)
  const simple = simplify(character)
  if (simple !== character) pairs.push([character, simple])
}
const file = new URL('../simplified.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(pairs.map((pair) => pair.join('')).join(''))}\n`)
