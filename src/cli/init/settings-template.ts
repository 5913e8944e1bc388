import path from 'node:path'
import { stringify } from 'yaml'
import { settingsFile as messages } from '#messages/cli/init'
import type { DateOrder } from '../../importers/importer.ts'
import type { Survey } from './survey.ts'

/** The most tables and files that the comments name. */
const MAX_NAMED = 5

/**
 * Returns the text of an archive.yaml for a folder, with a comment for every setting. Only what the survey found is set.
 * @param directory the folder
 * @param schema the file of the schema for editors
 */
export function settingsTemplate(survey: Survey, directory: string, schema: string): string {
  const language = mostFrequent(survey.languages)?.split('-')[0] ?? 'en'
  const lines = [
    `# yaml-language-server: $schema=${path.relative(directory, schema).replaceAll('\\', '/')}`,
    ...comment(messages.introduction),
    '',
    `title: ${scalar(titleOf(directory))}`,
    ...comment(messages.description),
    `language: ${scalar(language)}`,
    ...comment(messages.publisher),
    ...comment(messages.address),
    ...comment(messages.license),
    ...comment(messages.homeCountry),
    '',
    ...dateOrderLines(survey),
    '',
    ...comment(messages.encoding),
    '',
    ...columnLines(survey),
    '',
    ...excludeLines(survey),
    '',
    ...comment(messages.countries),
    '',
    ...comment(messages.shareImages),
    '',
    ...comment(messages.formats),
    '',
    ...comment(messages.pages),
    '',
    ...comment(messages.keepSlugs),
  ]
  return `${lines.join('\n')}\n`
}

const comment = (text: string) => text.split('\n').map((line) => `# ${line}`.trimEnd())

/** Returns a text as YAML in one line. */
const scalar = (text: string) => stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN' }).trim()

/** `my-news_2020` → `My news 2020` */
function titleOf(directory: string): string {
  const words = path
    .basename(directory)
    .replace(/[-_\s]+/g, ' ')
    .trim()
  return words ? `${words[0]?.toUpperCase()}${words.slice(1)}` : messages.title
}

function dateOrderLines({ orders, ambiguous, example = '' }: Survey): string[] {
  const [order, ...others] = orders.keys()
  if (!ambiguous) return comment(messages.dateOrder)
  if (!order || others.length) return comment(messages.dateOrderUnknown(ambiguous, example))
  return [
    ...comment(messages.dateOrderFound(orders.get(order) ?? 0, ambiguous, example)),
    `dateOrder: ${order satisfies DateOrder}`,
  ]
}

function columnLines({ tables, unreadable }: Survey): string[] {
  const notes = [
    ...tables.slice(0, MAX_NAMED).map(({ file, ignored }) => messages.ignoredColumns(file, ignored)),
    ...unreadable.slice(0, MAX_NAMED).map(({ file, found }) => messages.notRead(file, found)),
  ]
  return [...comment(messages.columns), ...notes.flatMap((note) => comment(note.replace(/\s+/g, ' ')))]
}

const excludeLines = ({ unknown }: Survey): string[] => [
  ...comment(messages.exclude),
  ...(unknown.length
    ? comment(messages.unknownFiles(unknown.slice(0, MAX_NAMED), unknown.length).replace(/\s+/g, ' '))
    : []),
]

const mostFrequent = (counts: ReadonlyMap<string, number>): string | undefined =>
  [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
