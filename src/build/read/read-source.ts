import { readSettings } from '../../archive/archive.ts'
import type { ArchiveSettings, CountryCorrections } from '../../archive/article.ts'
import type { Problem } from '../../archive/problem.ts'
import { listSourceFiles } from './folder.ts'
import { siteAddress } from './site-address.ts'

/** The source of a site: the names of the source files, and the settings. */
export interface Source {
  /** The seeds folder. */
  directory: string
  /** The names of the source files, in order. */
  names: readonly string[]
  /** With the address that the site is built for, if it is known. */
  settings: ArchiveSettings
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
  const { names, slugs, settings: text, problems: ofFolder } = listSourceFiles(directory)
  const { settings, corrections, keepSlugs, problems: ofSettings } = readSettings(text, names)
  const { site, note, problem } = siteAddress(settings.address, siteUrl, base)
  return {
    directory,
    names,
    settings: site ? { ...settings, address: site } : settings,
    corrections,
    slugs,
    keepSlugs,
    problems: [...ofFolder, ...ofSettings, ...(problem ? [problem] : [])],
    note,
  }
}
