/** Problems of exports from news databases. */
export const databases = {
  onlyHeadline: (headline: string) => ({
    found: `only the headline, no text: “${headline}”`,
    remedy: 'export it with its full text, or save the page from its own site',
  }),
  breaksOff: {
    found: 'page breaks off: its end is missing',
    remedy: 'export or save it again; its last article is not complete',
  },
  withheld: (headline: string, notice: string) => ({
    found: `text of “${headline}” is withheld: “${notice.trim()}”`,
    remedy: 'the database does not give it out; add it from another source if you have one',
  }),
  picture: (headline: string) => ({
    found: `“${headline}” has no text: a cartoon or another picture`,
    remedy: 'nothing to do; it is left out',
  }),
}
