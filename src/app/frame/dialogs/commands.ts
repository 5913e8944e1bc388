import { frame as frameMessages } from '#messages/frame'
import { dialogs as dialogMessages } from '#messages/parts/dialogs'
import { countrySlug } from '../../../archive/countries/country-slug.ts'
import type { Card } from '../../../format/cards.ts'
import { countryName } from '../../../format/country-name.ts'
import type { Facet, FacetName } from '../../../format/facets.ts'
import { overlaps } from '../../../format/periods.ts'
import { formatDate } from '../../../ui/dates.ts'
import { languageName } from '../../../ui/language-name.ts'
import { archive, firstDay, lastDay } from '../../data/archive.ts'
import { NO_FILTERS, toSearch } from '../../data/filters.ts'
import { parseTypedDate } from '../../data/typed-date.ts'
import { changeSettings, DEFAULTS, STEPS, settings, THEMES } from '../../storage/settings.ts'
import { chooseLanguage, languageInItself } from './language.ts'
import { rankName } from './rank-name.ts'

/** The kinds of choices. Of equally good matches, one of an earlier kind comes first. */
const KINDS = ['settings', 'dates', 'pages', 'countries', 'publications', 'languages', 'articles'] as const

/** A choice in quick find. */
export interface Command {
  kind: (typeof KINDS)[number]
  name: string
  /** Other words that find it. */
  keywords?: string | undefined
  /** Further information, such as a date. */
  detail?: string
  run: () => void
}

/** The most choices of a kind. */
const MAX_OF_KIND = 8
/** The rank of an article that matches in its text only. */
const TEXT_ONLY = 0.5

/** Returns the choices that match a typed text, the best first, whatever their kind. */
export function rankCommands(commands: readonly Command[], typed: string): Command[] {
  const rankOf = ({ kind, name, keywords = '' }: Command) =>
    Math.max(rankName(name, typed), rankName(keywords, typed), kind === 'articles' ? TEXT_ONLY : 0)
  const ranked = commands
    .map((command) => ({ command, rank: rankOf(command), kind: KINDS.indexOf(command.kind) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank || a.kind - b.kind)
  const counts = new Map<number, number>()
  return ranked.flatMap(({ command, kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
    return (counts.get(kind) as number) <= MAX_OF_KIND ? [command] : []
  })
}

type GoTo = (address: string) => void

/** Returns the commands that open pages. */
export const pageCommands = (goTo: GoTo): Command[] =>
  (
    [
      [frameMessages.timeline, '/'],
      [dialogMessages.eventsTimeline, '/?by=happened'],
      [frameMessages.countries, '/country'],
      [frameMessages.saved, '/saved'],
      [dialogMessages.aboutThisArchive, '/about'],
    ] as const
  ).map(([name, address]) => ({ kind: 'pages', name, run: () => goTo(address) }))

/** Returns the command that shows the articles of a typed date, if the archive has that date. */
export function dateCommands(typed: string, goTo: GoTo): Command[] {
  const date = parseTypedDate(typed)
  if (!date || !overlaps([firstDay, lastDay], { from: date, to: date })) return []
  const name = dialogMessages.articlesOf(formatDate(date))
  return [
    {
      kind: 'dates',
      name,
      keywords: typed,
      run: () => goTo(`/${toSearch({ ...NO_FILTERS, from: date, to: date })}`),
    },
  ]
}

/**
 * Returns the commands that open the pages of countries.
 * @param names other names of countries, such as Burma or UK, as slugs with their codes
 */
export function countryCommands(
  typed: string,
  names: Readonly<Record<string, string>> | undefined,
  goTo: GoTo,
): Command[] {
  const slug = countrySlug(typed)
  const named = names && Object.hasOwn(names, slug) ? names[slug] : undefined
  return archive.countries.map(({ code, articles }) => ({
    kind: 'countries',
    name: countryName(code),
    keywords: code === named ? typed : undefined,
    detail: dialogMessages.articleCount(articles),
    run: () => goTo(`/country/${code.toLowerCase()}`),
  }))
}

/** Returns the commands that filter the timeline by the values of a facet. */
export const facetCommands = (name: FacetName, facet: Facet | undefined, goTo: GoTo): Command[] =>
  (facet?.values ?? []).map((choice) => ({
    kind: name,
    name: choice.name,
    run: () => goTo(`/${toSearch({ ...NO_FILTERS, [name]: [choice.value] })}`),
  }))

/** Returns the commands that open articles. */
export const articleCommands = (cards: readonly Card[], goTo: GoTo): Command[] =>
  cards.map(({ slug, headline, published }) => ({
    kind: 'articles',
    name: headline,
    detail: formatDate(published.slice(0, 10)),
    run: () => goTo(`/article/${slug}`),
  }))

/** Returns the commands that change settings. */
export function settingCommands(): Command[] {
  const { keys, annotated } = settings.get()
  const { keywords } = dialogMessages
  const setting = (name: string, keywords: string, run: () => void): Command => ({
    kind: 'settings',
    name,
    keywords,
    run,
  })
  return [
    ...THEMES.map((theme) =>
      setting(frameMessages.themeIs(frameMessages.themes[theme]), keywords.themes[theme], () =>
        changeSettings({ theme }),
      ),
    ),
    ...archive.interfaceLanguages.map((language) =>
      setting(
        dialogMessages.withKind(dialogMessages.kinds.languages, languageInItself(language)),
        languageName(language),
        () => chooseLanguage(language),
      ),
    ),
    ...(['size', 'measure', 'leading'] as const).flatMap((name) =>
      ([1, -1] as const).map((step) =>
        setting(dialogMessages.steps[name][step], keywords[name], () => changeStep(name, step)),
      ),
    ),
    setting(
      annotated ? dialogMessages.hideAnnotations : dialogMessages.showAnnotations,
      keywords.annotations,
      () => changeSettings({ annotated: !annotated }),
    ),
    setting(keys ? dialogMessages.turnShortcutsOff : dialogMessages.turnShortcutsOn, keywords.shortcuts, () =>
      changeSettings({ keys: !keys }),
    ),
  ]
}

function changeStep(name: keyof typeof STEPS, by: 1 | -1): void {
  const steps: readonly number[] = STEPS[name]
  const index = steps.indexOf(settings.get()[name]) + by
  changeSettings({ [name]: steps[Math.min(Math.max(index, 0), steps.length - 1)] ?? DEFAULTS[name] })
}
