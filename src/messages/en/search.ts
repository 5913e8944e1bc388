/** Errors of the search. Pages show them below “Couldn’t load …”. */
export const search = {
  /** `reason` is empty if the browser gives none. */
  notStarted: (reason: string) => (reason ? `search couldn’t start: ${reason}` : 'search couldn’t start'),
  /** `reason` is technical, such as `terms/0.bin: HTTP 404`. */
  notLoaded: (reason: string) => `search index file ${reason}`,
}
