import { plural } from '../formatters.ts'

/** Warnings of `check` about articles that were read. */
export const checkWarnings = {
  future: (day: string) => ({ found: `${day} is in the future`, remedy: 'check the date in the source' }),
  gaps: (figures: number) => ({
    found: plural(figures, {
      one: '# figure is missing in the source',
      other: '# figures are missing in the source',
    }),
    remedy: 'export it again if the original has them; readers see a mark at each',
  }),
  noCountry: {
    found: 'no country found',
    remedy: 'none needed if it is about no country; else add one under countries in archive.yaml',
  },
  short: {
    found: 'very short',
    remedy: 'check that its text is complete',
  },
  nearCopy: (other: string) => ({
    found: `almost the same text as ${other}`,
    remedy: 'keep both if they are two versions; else remove one',
  }),
  outOfOrder: (day: string) => ({
    found: `${day} is out of order in a file that is otherwise sorted by date`,
    remedy: 'check the date in the source',
  }),
}
