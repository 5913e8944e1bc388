import type { Emitter, Site } from '../emitter.ts'

/** The data files, which `makeSite` has made in memory. */
export const dataFiles = {
  name: 'data files',
  emit({ data }, { write }) {
    for (const [file, content] of data) write(file, content)
  },
} satisfies Emitter<Pick<Site, 'data'>>
