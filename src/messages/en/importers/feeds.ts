/** Problems of feeds. */
export const feeds = {
  notAFeed: { found: 'not a feed', remedy: 'save the feed itself, not the page that shows it' },
  invalid: (reason: string) => ({
    found: `feed can’t be read (${reason})`,
    remedy: 'download it again, or move the file out of the folder',
  }),
  cutOff: {
    found: 'feed ends in the middle of an entry',
    remedy: 'download it again; the entries before were read',
  },
}
