import { or } from './formatters.ts'

/** An invalid value in a settings file. `text` is the value as written, if that helps. */
interface WrongValue {
  kind: 'empty' | 'list' | 'map' | 'alias' | 'not text' | 'other'
  text?: string
}

/** A reason why a text cannot be the last part of an address. */
type SlugFault =
  | { reason: 'not text' | 'characters' | 'reserved' }
  | { reason: 'length'; bytes: number; limit: number }

const CORRECTIONS = 'use + or - and a two-letter code, as in countries: +FR -US'
const ALIASES = 'use the last part of a former address, as in aliases: 2020-04-11-a-former-headline'
const SLUG_LOCK =
  'fix it by hand, as in {"file":"x.txt","slugs":["2020-04-11-a-headline"]}, or restore the version from your last good build'

/** The name of a setting and what is wrong with its value: `title is empty`. */
function isWrong(name: string, { kind, text = '' }: WrongValue): string {
  switch (kind) {
    case 'empty':
      return `${name} is empty`
    case 'list':
      return `${name} is a list`
    case 'map':
      return `${name} is a list of “name: value” lines`
    case 'alias':
      return `${name} is a YAML alias, *${text}`
    case 'not text':
      return `${name} is not text`
    case 'other':
      return `${name} is ${text}`
  }
}

function slugFault(subject: string, fault: SlugFault): string {
  switch (fault.reason) {
    case 'not text':
      return `${subject} is not text`
    case 'characters':
      return `${subject} may contain only lowercase letters, digits and single hyphens`
    case 'reserved':
      return `${subject} is a reserved name on Windows`
    case 'length':
      return `${subject} is too long (${fault.bytes} bytes; limit ${fault.limit})`
  }
}

/** Problems with the files of an archive, and their remedies. The build prints each as `file:line: found; remedy`. */
export const problems = {
  folder: {
    missing: { found: 'folder not found', remedy: 'create it or set SEEDS_DIR' },
    unreadable: (reason: string) => ({
      found: `can’t read the folder (${reason})`,
      remedy: 'check it and its permissions, or set SEEDS_DIR',
    }),
    symbolicLink: { found: 'symbolic links are not followed', remedy: 'copy the file itself here' },
    notRegular: { found: 'not a regular file', remedy: 'remove it from the folder' },
  },

  file: {
    changing: {
      found: 'file changed while being read',
      remedy: 'try again once it has stopped changing',
    },
    disappeared: { found: 'file disappeared while being read', remedy: 'try again' },
    unreadable: (reason: string) => ({
      found: `can’t read the file (${reason})`,
      remedy: 'check its permissions',
    }),
  },

  frontMatterNotClosed: {
    found: 'front matter is never closed',
    remedy: 'add “---” above the headline or delete line 1',
  },

  settings: {
    invalidYaml: (reason: string) => ({
      found: `invalid YAML (${reason})`,
      remedy: 'write one “name: value” per line',
    }),
    notNamedValues: (names: readonly string[]) => ({
      found: 'not a list of “name: value” lines',
      remedy: `use ${or(names)}`,
    }),
    duplicateKey: (name: string) => ({ found: `duplicate key “${name}”`, remedy: 'keep one of the two' }),
    unknownKey: (name: string, names: readonly string[], suggestion?: string) => ({
      found: `unknown key “${name}”`,
      remedy: suggestion ? `did you mean “${suggestion}”?` : `use ${or(names)}`,
    }),
    title: (value: WrongValue) => ({
      found: isWrong('title', value),
      remedy: 'enter the title of the archive, as in title: Letters from Lima',
    }),
    language: (value: WrongValue) => ({
      found: isWrong('language', value),
      remedy: 'enter a language tag, as in language: en',
    }),
    publisher: (value: WrongValue) => ({
      found: isWrong('publisher', value),
      remedy: 'enter the name of the publisher or delete the line',
    }),
    address: (value: WrongValue, remedy: string) => ({ found: isWrong('address', value), remedy }),
    description: (value: WrongValue) => ({
      found: isWrong('description', value),
      remedy: 'describe the archive in a sentence or delete the line',
    }),
    license: (value: WrongValue) => ({
      found: isWrong('license', value),
      remedy: 'enter the terms of use, as in license: CC BY 4.0, or delete the line',
    }),
    dateOrder: (value: WrongValue) => ({
      found: isWrong('dateOrder', value),
      remedy: 'write dateOrder: dmy, mdy or ymd for dates such as 04/11/2020',
    }),
    encoding: (value: WrongValue, suggestion: string | undefined) => ({
      found: isWrong('encoding', value),
      remedy: suggestion
        ? `did you mean “${suggestion}”?`
        : 'enter the name of an encoding, as in encoding: windows-1252',
    }),
    homeCountry: (value: WrongValue, code: string | undefined) => ({
      found: isWrong('homeCountry', value),
      remedy: code ? `write homeCountry: ${code}` : 'enter a two-letter country code, as in homeCountry: PE',
    }),
    columns: (value: WrongValue) => ({
      found: isWrong('columns', value),
      remedy: 'write one “field: name of the column” per line below it, indented, as in “  body: Full text”',
    }),
    unknownField: (name: string, names: readonly string[], suggestion: string | undefined) => ({
      found: `unknown field “${name}” in columns`,
      remedy: suggestion ? `did you mean “${suggestion}”?` : `use ${or(names)}`,
    }),
    column: (name: string, value: WrongValue) => ({
      found: isWrong(name, value),
      remedy: `enter the name of a column, or a list of names, as in ${name}: [Title, Heading]`,
    }),
    exclude: (value: WrongValue) => ({
      found: isWrong('exclude', value),
      remedy: 'enter files, folders or patterns, as in exclude: [drafts, "*.pdf"]',
    }),
    excludeOutside: (pattern: string) => ({
      found: `“${pattern}” leads out of the folder`,
      remedy: 'use a path below the folder, as in drafts/old',
    }),
    excludeBackslash: (pattern: string) => ({
      found: 'a path in exclude has a backslash',
      remedy: `write ${pattern}`,
    }),
    excludeNot: (pattern: string) => ({
      found: `“${pattern}” says what to read`,
      remedy: 'list what is not read, without “!”',
    }),
    shareImages: (value: WrongValue) => ({
      found: isWrong('shareImages', value),
      remedy: 'write shareImages: all, some or none',
    }),
    formats: (value: WrongValue) => ({
      found: isWrong('formats', value),
      remedy: 'write a list of txt, md and bib, such as formats: [txt, md]',
    }),
    pages: (value: WrongValue) => ({
      found: isWrong('pages', value),
      remedy: 'write pages: all or none',
    }),
    keepSlugs: (value: WrongValue) => ({
      found: isWrong('keep-slugs', value),
      remedy: 'write keep-slugs: yes or keep-slugs: no',
    }),
  },

  /** Remedies for the address of a site. */
  siteAddress: {
    notAnAddress: 'enter an address such as https://example.org/news/',
    otherScheme: 'use an address that begins with https:// or http://',
    noScheme: (address: string) => `add https://, as in ${address}`,
    credentials: 'remove the user name and password: the address is public',
    query: (mark: '?' | '#') => `remove everything from “${mark}” on`,
  },

  corrections: {
    wrongValue: (name: string, value: WrongValue) => ({
      found: isWrong(name, value),
      remedy: CORRECTIONS,
    }),
    noCountry: { found: 'no country given', remedy: CORRECTIONS },
    missingCode: (sign: string) => ({
      found: `missing country code after “${sign}”`,
      remedy: CORRECTIONS,
    }),
    missingSign: (text: string, code: string | undefined) => ({
      found: `“${text}” needs + or - in front`,
      remedy: code ? `write +${code} or -${code}` : CORRECTIONS,
    }),
    notACode: (text: string, suggestion: string | undefined) => ({
      found: `“${text}” is not a country code`,
      remedy: suggestion ? `write ${suggestion}` : CORRECTIONS,
    }),
    bothSigns: (code: string) => ({ found: `“${code}” has both + and -`, remedy: 'keep one' }),
    unknownFile: (name: string) => ({
      found: `no article file named “${name}”`,
      remedy: 'use a file name such as x.txt: +FR',
    }),
    duplicateFile: (file: string) => ({
      found: `duplicate entry for ${file}`,
      remedy: 'merge the two lines',
    }),
  },

  aliases: {
    wrongValue: (value: WrongValue) => ({ found: isWrong('aliases', value), remedy: ALIASES }),
    wrongEntry: (value: WrongValue) => ({ found: isWrong('an entry of aliases', value), remedy: ALIASES }),
    invalid: (alias: string, fault: SlugFault) => ({
      found: slugFault(`alias ${alias}`, fault),
      remedy: ALIASES,
    }),
    isAddress: (alias: string, file: string) => ({
      found: `alias “${alias}” is the address of ${file}`,
      remedy: 'remove the alias',
    }),
    usedTwice: (alias: string, file: string) => ({
      found: `alias “${alias}” is already used by ${file}`,
      remedy: 'remove one',
    }),
  },

  slugLock: {
    empty: { found: 'file is empty', remedy: SLUG_LOCK },
    invalidJson: (line: string) => ({ found: `invalid JSON: ${line}`, remedy: SLUG_LOCK }),
    invalidEntry: (line: string) => ({ found: `invalid entry: ${line}`, remedy: SLUG_LOCK }),
    invalidSlug: (slug: string, fault: SlugFault) => ({
      found: slugFault(`slug ${slug}`, fault),
      remedy: SLUG_LOCK,
    }),
    usedTwice: (slug: string, file: string, other: string) => ({
      found: `“${slug}” was used by both ${file} and ${other}`,
      remedy: 'remove it from one line or add it to the aliases of one article',
    }),
  },
}
