import { frame as frameMessages } from '#messages/frame'
import { dialogs as dialogMessages } from '#messages/parts/dialogs'
import { countrySlug } from '../../../archive/countries/country-slug.ts'
import { fold } from '../../../archive/fold.ts'
import { countryName } from '../../../format/country-name.ts'
import type { Facet, FacetName } from '../../../format/facets.ts'
import { archive } from '../../data/archive.ts'
import { NO_FILTERS, toSearch } from '../../data/filters.ts'
import { changeSettings, DEFAULTS, STEPS, settings, THEMES } from '../../storage/settings.ts'

/** A choice in quick find. */
export interface Command {
  name: string
  /** Further information, such as a date. */
  detail?: string
  run: () => void
}

/** Returns the commands that open pages. */
export const pageCommands = (goTo: (address: string) => void): Command[] =>
  (
    [
      [frameMessages.timeline, '/'],
      [dialogMessages.eventsTimeline, '/?by=happened'],
      [frameMessages.countries, '/country'],
      [frameMessages.saved, '/saved'],
      [dialogMessages.aboutThisArchive, '/about'],
    ] as const
  ).map(([name, address]) => ({ name, run: () => goTo(address) }))

/**
 * Returns the commands that open the pages of countries whose name contains a text.
 * @param names other names of countries, such as Burma or UK, as slugs with their codes
 */
export function countryCommands(
  typed: string,
  names: Readonly<Record<string, string>> | undefined,
  goTo: (address: string) => void,
): Command[] {
  const slug = countrySlug(typed)
  const exact = names && Object.hasOwn(names, slug) ? names[slug] : undefined
  return archive.countries
    .map(({ code, articles }) => ({ code, articles, name: countryName(code) }))
    .filter(({ code, name }) => fold(name).includes(typed) || code === exact)
    .map(({ code, articles, name }) => ({
      name,
      detail: dialogMessages.articleCount(articles),
      run: () => goTo(`/country/${code.toLowerCase()}`),
    }))
}

/** Returns the commands that filter the timeline by the values of a facet whose name contains a text. */
export const facetCommands = (
  typed: string,
  name: FacetName,
  facet: Facet | undefined,
  goTo: (address: string) => void,
): Command[] =>
  (facet?.values ?? [])
    .filter((choice) => fold(choice.name).includes(typed))
    .map((choice) => ({
      name: choice.name,
      run: () => goTo(`/${toSearch({ ...NO_FILTERS, [name]: [choice.value] })}`),
    }))

/** Returns the commands that change settings. */
export function settingCommands(): Command[] {
  const { keys, annotated } = settings.get()
  return [
    ...THEMES.map((theme) => ({
      name: frameMessages.themeIs(frameMessages.themes[theme]),
      run: () => changeSettings({ theme }),
    })),
    { name: dialogMessages.largerText, run: () => changeSize(1) },
    { name: dialogMessages.smallerText, run: () => changeSize(-1) },
    {
      name: annotated ? dialogMessages.hideAnnotations : dialogMessages.showAnnotations,
      run: () => changeSettings({ annotated: !annotated }),
    },
    {
      name: keys ? dialogMessages.turnShortcutsOff : dialogMessages.turnShortcutsOn,
      run: () => changeSettings({ keys: !keys }),
    },
  ]
}

function changeSize(by: 1 | -1): void {
  const steps: readonly number[] = STEPS.size
  const index = steps.indexOf(settings.get().size) + by
  changeSettings({ size: steps[Math.min(Math.max(index, 0), steps.length - 1)] ?? DEFAULTS.size })
}
