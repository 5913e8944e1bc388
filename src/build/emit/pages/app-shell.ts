import { readFileSync } from 'node:fs'
import path from 'node:path'
import { minifySync } from 'vite'
import { SHELL, START_FILE } from '../../../format/app-files.ts'
import { writeFiles } from '../../output/files.ts'
import type { BundledSite, Emitter } from '../emitter.ts'
import { mapKinds, pagePartsOf } from './page-parts.ts'

/** The script that every page begins with. Its source is in public/. */
const SCRIPT = 'start.js'

/** The empty page of the app for offline use, and the list of scripts that pages load when they start. */
export const appShell = {
  name: 'app shell',
  emit({ app }, { folder }) {
    const start = mapKinds(pagePartsOf(app), ({ scripts }) => scripts)
    // Never reused: the bundler writes one of them, and the service worker looks for them among the new files.
    writeFiles(folder, [
      [SHELL, readFileSync(path.join(folder, 'index.html'))],
      [START_FILE, JSON.stringify(start)],
      [SCRIPT, minifySync(SCRIPT, readFileSync(path.join(folder, SCRIPT), 'utf8')).code],
    ])
  },
} satisfies Emitter<Pick<BundledSite, 'app'>>
