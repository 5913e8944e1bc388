import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const FOLDER = 'src/messages/en'

const codeIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

/** The code of every module outside the messages. */
const sources = codeIn('src')
  .filter((file) => !file.startsWith('messages/'))
  .map((file) => readFileSync(path.join('src', file), 'utf8'))

/** Texts that code names by `${setting}s`. */
const NAMED_BY_SETTING = ['sizes', 'measures', 'leadings']

/** The areas of messages that modules import by name. */
const areas = codeIn(FOLDER)
  .map((file) => file.replace('.ts', ''))
  .filter((area) => sources.some((code) => code.includes(`'#messages/${area}'`)))

test('every text is used', async () => {
  const unused = await Promise.all(
    areas.map(async (area) => {
      const users = sources
        .filter((code) => code.includes(`'#messages/${area}'`) || /\bpublishedTexts\b/i.test(code))
        .join('\n')
      const exported: Record<string, unknown> = await import(path.resolve(FOLDER, `${area}.ts`))
      return Object.values(exported)
        .flatMap((messages) => (typeof messages === 'object' && messages ? Object.keys(messages) : []))
        .filter((key) => area !== 'country-names' && !NAMED_BY_SETTING.includes(key))
        .filter((key) => !new RegExp(`\\b${key}\\b`).test(users))
        .map((key) => `${area}: ${key}`)
    }),
  )
  expect(unused.flat()).toEqual([])
})
