/** Returns a stem with each of some endings, which spaces separate. An empty one is the stem itself. */
export const withEndings = (stem: string, endings: string): string[] =>
  endings.split(' ').map((ending) => stem + ending)
