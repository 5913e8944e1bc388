/** Problems of plain-text files. */
export const text = {
  empty: {
    found: 'file is empty',
    remedy: 'put the headline on line 1, the date on line 2 and the text below',
  },
  frontMatterNotClosed: {
    found: 'front matter is never closed',
    remedy: 'add “---” above the headline or delete line 1',
  },
  missingHeadline: (hasFrontMatter: boolean) => ({
    found: 'missing headline',
    remedy: hasFrontMatter
      ? 'put the headline on the first line below the front matter'
      : 'put the headline on line 1',
  }),
  missingText: { found: 'missing text', remedy: 'add the article text below the headline and the date' },
  noDate: (text: string) => ({
    found: text ? `“${text}” is not a date` : 'no date on the line below the headline',
    remedy:
      'the article is listed as undated; if its date is known, put it on the line below the headline, as in 2020-04-11 07:28',
  }),
}
