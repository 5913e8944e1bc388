import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, inject, test } from 'vitest'
import countries from 'world-countries'

/** Words that only a list of names would bring: long demonyms, and cities that are no capitals. */
const CITIES = [
  'Chelyabinsk',
  'Guayaquil',
  'Bulawayo',
  'Kaohsiung',
  'Coimbatore',
  'Barquisimeto',
  'Lubumbashi',
]
const demonyms = countries.flatMap(({ demonyms }) => demonyms?.eng?.m.match(/\p{L}{9,}/gu) ?? [])

async function textsOf(directory: string, ending: RegExp): Promise<string[]> {
  const files = (await readdir(directory, { recursive: true })).filter((file) => ending.test(file))
  return Promise.all(files.map((file) => readFile(path.join(directory, file), 'utf8')))
}

test('no script of a built site holds the names by which countries are found', async () => {
  const scripts = await textsOf(inject('shippedFolder'), /\.m?js$/)
  expect(scripts.length).toBeGreaterThan(3)
  const seeds = (await textsOf('seeds', /\.txt$/)).join('\n')
  const telling = [...new Set([...demonyms, ...CITIES])].filter((name) => !seeds.includes(name))
  expect(telling.length).toBeGreaterThan(60)
  expect(telling.filter((name) => scripts.some((script) => script.includes(name)))).toEqual([])
})
