import { and, number, plural } from '../formatters.ts'

/** Parts of an article that load when they are used: margin, highlights, audio player, sharing, and related articles. */
export const articleParts = {
  margin: 'Annotations and notes',
  marginNote: (words: string) => `Your note on “${words}”: `,
  marginDateWords: (words: string) => `“${words}” `,
  marginDate: '= {date}',

  /** Of the search, in the article. */
  matches: 'Search matches',
  matchCount: (n: number) => plural(n, { one: '# match', other: '# matches' }),
  matchPosition: (at: number, of: number) => `${number(at)} of ${number(of)}`,
  previousMatch: 'Previous match',
  nextMatch: 'Next match',

  selectionActions: 'Selection actions',
  yourHighlight: 'Your highlight',
  note: 'Note',
  done: 'Done',
  deleteHighlight: 'Delete highlight',
  lostHighlights: 'Highlights from an earlier version',
  lostHighlightsNote: 'These passages have since changed.',

  player: 'Audio player',
  play: 'Play',
  pause: 'Pause',
  previousSentence: 'Previous sentence',
  nextSentence: 'Next sentence',
  speed: 'Speed',
  speedOption: (speed: number) => `${number(speed)}×`,
  voice: 'Voice',
  closePlayer: 'Close audio player',
  /** Spoken in place of a number that is missing. */
  missingNumberAloud: 'number missing',

  shareTitle: 'Share this article',
  link: 'Link',
  headlineAndLink: 'Headline and link',
  copyHeadlineAndLink: 'Copy headline and link',
  email: 'Email',

  related: 'Related articles',
  alsoAbout: (countries: readonly string[]) => `Also about ${and(countries)}`,
  alsoAboutIn: (countries: readonly string[], date: string) => `Also about ${and(countries)}, ${date}`,
  alsoMentions: (countries: readonly string[]) => `Also mentions ${and(countries)}`,
  alsoMentionsIn: (countries: readonly string[], date: string) => `Also mentions ${and(countries)}, ${date}`,
  sameDate: (date: string) => `Same date: ${date}`,
  sharedTerms: (terms: readonly string[]) => `Shared terms: ${terms.join(', ')}`,
}
