import { importers as importersMessages } from '#messages/importers'
import { parseCorrections } from '../../archive/corrections.ts'
import type { ReportProblem } from '../../archive/problem.ts'
import { slugFault } from '../../archive/slugs/aliases.ts'
import type { FoundDate, FoundRecord } from '../importer.ts'
import { siteOf } from '../web/site.ts'
import type { Entries, Value } from './markdown-front-matter.ts'

/**
 * The names that properties have, without spaces, hyphens and underscores, the most trustworthy first: those of Hugo,
 * Jekyll, Pelican, Obsidian's Web Clipper and other clippers, and their translations.
 */
const NAMES = {
  headline: ['title', 'headline', 'titel', 'titre', 'título', 'titulo'],
  date: [
    ...[
      'published',
      'datepublished',
      'publishedat',
      'publishedtime',
      'publicationdate',
      'publisheddate',
      'pubdate',
    ],
    ...[
      'date',
      'datum',
      'fecha',
      'publishdate',
      'issued',
      'veröffentlicht',
      'publié',
      'publicado',
      'gepubliceerd',
    ],
  ],
  retrieved: [
    ...[
      'retrieved',
      'accessed',
      'accessdate',
      'captured',
      'clipped',
      'clippeddate',
      'dateclipped',
      'datesaved',
    ],
    ...['saved', 'savedat', 'dateadded', 'added', 'created', 'datecreated'],
  ],
  byline: [
    'author',
    'authors',
    'byline',
    'creator',
    'by',
    'autor',
    'auteur',
    'autoren',
    'autores',
    'auteurs',
  ],
  publication: [
    ...[
      'publication',
      'publicationname',
      'newspaper',
      'journal',
      'outlet',
      'medium',
      'publisher',
      'sitename',
      'site',
    ],
    ...['containertitle', 'zeitung', 'quelle', 'fuente', 'bron', 'krant', 'periódico'],
  ],
  section: ['section', 'rubrik', 'ressort', 'rubrique', 'sección', 'rubriek', 'category'],
  page: ['page', 'pages', 'seite', 'página', 'pagina'],
  url: ['url', 'link', 'canonicalurl', 'canonical', 'originalurl', 'sourceurl', 'permalink', 'uri'],
  language: ['language', 'lang', 'locale', 'sprache', 'langue', 'idioma', 'taal'],
  tags: ['tags', 'keywords', 'categories', 'topics'],
} as const

/** Values that are an address or a name of a site, depending on the program. */
const SITE_OR_ADDRESS = ['source', 'website']

/** Returns the metadata in front matter. Properties that say nothing about an article are ignored. */
export function metadataOf(entries: Entries, report: ReportProblem): Omit<FoundRecord, 'body'> {
  const messages = importersMessages.markdown
  const entriesOf = (field: keyof typeof NAMES) =>
    NAMES[field]
      .flatMap((name) => ({ name, ...(entries.get(name) ?? { value: undefined, line: 0 }) }))
      .filter(({ value }) => !isEmpty(value))
  const textOf = (field: keyof typeof NAMES) => {
    for (const { name, value, line } of entriesOf(field)) {
      const text = textsOf(value).join('; ')
      if (text) return text
      report(line, messages.wrongType(name, 'text'))
    }
    return undefined
  }
  const either = SITE_OR_ADDRESS.flatMap((name) => textsOf(entries.get(name)?.value))
  const isAddress = (text: string) => /^https?:\/\/\S+$/i.test(text)
  const url = [...entriesOf('url').flatMap(({ value }) => textsOf(value)), ...either].find(isAddress)
  const dates = entriesOf('date').flatMap(({ name, value, line }): FoundDate[] => {
    if (typeof value !== 'string') report(line, messages.wrongType(name, 'a date'))
    return typeof value === 'string' ? [{ text: value, source: 'metadata' }] : []
  })
  const record: Omit<FoundRecord, 'body'> = { headline: textOf('headline') ?? '', dates }
  const publication = textOf('publication') ?? either.find((text) => !isAddress(text)) ?? siteOf(url)
  const values = {
    publication,
    url,
    byline: textOf('byline'),
    section: textOf('section'),
    page: textOf('page'),
    language: textOf('language'),
    retrieved: textOf('retrieved'),
  }
  for (const [name, value] of Object.entries(values)) if (value) record[name as keyof typeof values] = value
  const tags = entriesOf('tags').flatMap(({ value }) => textsOf(value).flatMap((text) => text.split(',')))
  if (tags.length) record.tags = tags.map((tag) => tag.trim().replace(/^#/, ''))
  const countries = entries.get('countries')
  const signed = countries && textsOf(countries.value).join(' ')
  // Without signs, it is another program's property.
  if (countries && signed && (typeof countries.value === 'string' || /^[+-]/.test(signed)))
    record.countryCorrections = parseCorrections(signed, (problem) => report(countries.line, problem))
  // Obsidian has other titles as aliases, and Hugo has paths.
  const aliases = textsOf(entries.get('aliases')?.value)
    .flatMap((text) => text.normalize('NFC').split(/[\s,]+/))
    .filter((text) => text.includes('-') && !slugFault(text))
  if (aliases.length) record.aliases = [...new Set(aliases)]
  return record
}

const isEmpty = (value: Value) =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Returns the texts of a value, of a list's entries, and the names of a map or of maps in a list. */
function textsOf(value: Value): string[] {
  if (typeof value === 'string') {
    // A link to another note: [[Name]] or [[Name|other words]].
    const text = value
      .trim()
      .replace(/^\[\[(?:[^\]|]*\|)?([^\]|]*)\]\]$/, '$1')
      .trim()
    return text ? [text] : []
  }
  if (Array.isArray(value))
    return value.flatMap((item) => textsOf(Array.isArray(item) ? item.flat()[0] : item))
  return value ? textsOf(value.get('name') ?? value.get('title')) : []
}
