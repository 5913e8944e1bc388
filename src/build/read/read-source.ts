import { readSettings } from '../../archive/archive.ts'
import type { ArchiveSettings, CountryCorrections } from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import type { ImportSettings } from '../../archive/settings/import-settings.ts'
import { parseSettings } from '../../archive/settings/settings.ts'
import { type ListedFile, listSourceFiles, readArchiveTexts } from './folder.ts'
import { siteAddress } from './site-address.ts'

/** The source of a site: the list of source files, and the settings. */
export interface Source {
  /** The seeds folder. */
  directory: string
  /** The source files, in the order of their names. */
  files: readonly ListedFile[]
  /** With the address that the site is built for, if it is known. */
  settings: ArchiveSettings
  importing: ImportSettings
  /** Returns the country corrections in archive.yaml for a source file. */
  corrections: (file: string) => CountryCorrections
  /** The text of slugs.jsonl, if there is one. */
  slugs: string | undefined
  /** True if archive.yaml asks the build to record slugs in slugs.jsonl. */
  keepSlugs: boolean
  problems: readonly Problem[]
  /** A note for the terminal about the site's address. */
  note: string | undefined
}

/**
 * Lists a seeds folder and reads its settings. The source files themselves are read when they are analysed.
 * @param base Vite's base
 * @param siteUrl SITE_URL, if it is set
 */
export function readSource(directory: string, base = '/', siteUrl?: string): Source {
  const texts = readArchiveTexts(directory)
  const { files, problems: ofFolder } = listSourceFiles(directory, parseSettings(texts.settings).exclude)
  const { settings, importing, corrections, keepSlugs, problems } = readSettings(
    texts.settings,
    files.map(({ name }) => name),
  )
  const { site, note, problem } = siteAddress(settings.address, siteUrl, base)
  return {
    directory,
    files,
    settings: site ? { ...settings, address: site } : settings,
    importing,
    corrections,
    slugs: texts.slugs,
    keepSlugs,
    problems: [...texts.problems, ...ofFolder, ...problems, ...(problem ? [problem] : [])],
    note,
  }
}
