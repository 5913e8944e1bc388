import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import type { Plugin, Rolldown } from 'vite'
import { interfaceLanguage } from '../../messages/interface-language.ts'
import { MESSAGE_GROUPS, type MessageGroup, messageFile } from '../../messages/load-messages.ts'
import { interfaceLanguages, messagesFolder } from '../../messages/published.ts'
import { sha256Of } from '../output/hashes.ts'
import type { PageParts } from './page-parts.ts'

const NAME = /^#messages\/(.+)$/
/** The start of the id of a module that stands for the messages of an area: `\0messages:timeline`. */
const ID = '\0messages:'
/** The id of the module that has all messages of a file. */
const ALL = '\0dateline:message-file'

const fileOf = (language: string, area: string) =>
  fileURLToPath(new URL(`${language}/${area}.ts`, messagesFolder))

/** Returns the names that the file of an area exports. They are the same in all languages. */
const namesIn = (area: string): string[] =>
  Array.from(
    readFileSync(fileOf('en', area), 'utf8').matchAll(/^export const (\w+)/gm),
    ([, name]) => name as string,
  )

/** Returns an alias that makes `#messages/…` stand for the messages in a language. @param tag a BCP 47 tag */
export const messagesIn = (tag: string) => ({
  find: NAME,
  replacement: fileOf(interfaceLanguage(tag, interfaceLanguages), '$1'),
})

/**
 * Makes `#messages/…` stand for objects that are filled when the browser loads the messages of the reader's language,
 * so that one app serves all languages. See docs/decisions/048-interface-languages.md.
 */
export function messagesOfAnyLanguage(): Plugin {
  return {
    name: 'dateline:messages',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (NAME.test(id) ? id.replace(NAME, `${ID}$1`) : undefined),
    load(id) {
      if (!id.startsWith(ID)) return undefined
      const names = namesIn(id.slice(ID.length))
      return [
        'const messages = globalThis.datelineMessages ??= {}',
        ...names.map((name) => `export const ${name} = messages.${name} ??= {}`),
      ].join('\n')
    },
  }
}

/**
 * Bundles the messages of each language in groups. The bundle tells which of them the first view and the reader need.
 * @returns the files by path, and the hash in their names
 */
export async function bundleMessages(
  chunks: readonly Rolldown.OutputChunk[],
  { timeline, reader }: { timeline: PageParts; reader: PageParts },
): Promise<{ files: Map<string, string>; messages: string }> {
  const areasIn = (files: readonly string[]) =>
    chunks
      .filter(({ fileName }) => files.includes(fileName))
      .flatMap(({ moduleIds }) => moduleIds.filter((id) => id.startsWith(ID)))
      .map((id) => id.slice(ID.length))
  const former = ['parts/former-states']
  const first = areasIn(timeline.scripts).filter((area) => !former.includes(area))
  const read = areasIn(reader.scripts).filter((area) => ![...first, ...former].includes(area))
  const rest = areasIn(chunks.map(({ fileName }) => fileName)).filter(
    (area) => ![...first, ...former, ...read].includes(area),
  )
  // The configuration may have replaced `#messages/…` by the messages of one language.
  if (first.length === 0) return { files: new Map(), messages: '' }
  const areas: Record<MessageGroup, string[]> = { first, former, reader: read, rest }
  const bundled = await Promise.all(
    interfaceLanguages.flatMap((language) =>
      MESSAGE_GROUPS.map(async (group) => {
        const code = await bundleAreas(language, areas[group])
        return { language, group, code }
      }),
    ),
  )
  const messages = sha256Of(JSON.stringify(bundled)).slice(0, 7)
  const files = bundled.map(
    ({ language, group, code }) => [messageFile(language, group, messages), code] as const,
  )
  return { files: new Map(files), messages }
}

/** Returns a script that fills the objects of some areas with the messages of a language. */
async function bundleAreas(language: string, areas: readonly string[]): Promise<string> {
  const imports = areas.map((area) => {
    const names = namesIn(area).join(', ')
    return { names, code: `import { ${names} } from ${JSON.stringify(fileOf(language, area))}` }
  })
  const code = `${imports.map(({ code }) => code).join('\n')}
const messages = globalThis.datelineMessages ??= {}
for (const [name, value] of Object.entries({ ${imports.map(({ names }) => names).join(', ')} }))
  if (typeof value === 'object') Object.assign(messages[name] ??= {}, value)
  else messages[name] = value`
  const bundle = await rolldown({
    input: ALL,
    logLevel: 'silent',
    plugins: [
      {
        name: 'dateline:message-file',
        resolveId: (id) => (id === ALL ? id : undefined),
        load: (id) => (id === ALL ? code : undefined),
      },
    ],
  })
  const { output } = await bundle.generate({ minify: true, codeSplitting: false })
  await bundle.close()
  return output[0].code
}
