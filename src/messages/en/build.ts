import * as counts from './counts.ts'
import { number, plural } from './formatters.ts'

/** `9 s`, `2 min 05 s` */
const duration = (seconds: number) =>
  seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`

/** Texts that a build writes to the terminal. */
export const build = {
  // Steps
  reading: 'Reading articles',
  writing: 'Writing articles',
  images: 'Creating share images',
  pages: 'Prerendering pages',
  /** `Reading articles 12,340/19,000` */
  progress: (step: string, done: number, total: number) => `${step} ${number(done)}/${number(total)}`,
  /** `(1,900/s, 4 s left)`; `secondsLeft` is missing when the step is done. */
  rate: (perSecond: number, secondsLeft?: number) =>
    secondsLeft === undefined
      ? `(${number(perSecond)}/s)`
      : `(${number(perSecond)}/s, ${duration(secondsLeft)} left)`,
  /** `19,000 articles in 14.2 s, 1 of them new or changed` */
  done: (articles: number, seconds: number) => `${counts.articles(articles)} in ${seconds.toFixed(1)} s`,
  doneAfterChange: (articles: number, seconds: number, changed: number) =>
    `${counts.articles(articles)} in ${seconds.toFixed(1)} s, ${changed ? number(changed) : 'none'} of them new or changed`,

  // Problems
  fontsMissing: (platform: string) =>
    `can’t create share images: @napi-rs/canvas isn’t installed for ${platform}. Run npm install with optional dependencies`,
  problems: (problems: readonly string[]) =>
    `${plural(problems.length, { one: '# problem', other: '# problems' })} in the folder of articles:\n${problems.map((problem) => `  ${problem}`).join('\n')}`,
  notRead: (count: number, problems: readonly string[]) =>
    `${plural(count, { one: '# problem', other: '# problems' })} with source files; the site was built without what could not be read:\n${problems.map((problem) => `  ${problem}`).join('\n')}${count > problems.length ? `\n  … and ${number(count - problems.length)} more: run check` : ''}`,
  warnings: (count: number) =>
    `${plural(count, { one: '# warning', other: '# warnings' })} about source files: run check to see ${count === 1 ? 'it' : 'them'}`,
  cacheLost: 'the cache was deleted or changed during the build; build again',
  cacheDiscarded:
    'The cache was damaged or written by another version of Dateline, so everything is made again',
  cacheFailed: (reason: string) =>
    `Could not save the analysis for the next build (${reason}); set DATELINE_CACHE_DIR to another folder`,
  codeChanged: 'the code of the build changed while it was running; run the build again',
  incompleteTemplate: (root: string) =>
    `index.html must have one </head>, one ${root}, and start.js in its head; add what is missing`,
  notInBundle: (module: string) => `${module} is not in the bundle; correct its path in page-modules.ts`,
  unrenderable: (page: string, reason: string) => `the page /${page} could not be prerendered: ${reason}`,

  // The site's address
  noAddress:
    'No site address set: feeds use relative links and no sitemap is written. Add “address: https://example.org/” to archive.yaml or set SITE_URL',
  addressFromSettings: 'the address in archive.yaml',
  otherPath: (base: string, source: string, path: string, site: string) =>
    `The site is built for ${base}, but ${source} has the path ${path}: links will use ${site}; pass --base ${path} if that is where you will host it`,
  address: (address: string) => `the address is “${address}”`,

  // The output folder
  inPlace: (folder: string) =>
    `${folder} is written in place: it is a mount point, or its parent folder is not writable`,
  outputHoldsInput: (folder: string, inside: string) =>
    `can’t write to ${folder}: it contains ${inside}. Choose another folder with --out (npm run build: --outDir)`,
  outputIsFile: (file: string) =>
    `can’t write to ${file}: it is a file. Choose a folder with --out (npm run build: --outDir)`,
  foreignFiles: (folder: string, names: readonly string[], hasMore: boolean) =>
    `${folder} contains files that no build created (${names.join(', ')}${hasMore ? ', …' : ''}). Move them, choose another folder with --out (npm run build: --outDir), or pass --emptyOutDir to delete them`,
  outputChanged: (folder: string) =>
    `${folder} changed during the build and was left untouched; run the build again`,

  // slugs.jsonl
  slugsWritten: (file: string) =>
    `${file} in the folder of articles has new entries; commit it with the articles`,
  slugsFailed: (file: string, reason: string) =>
    `can’t write ${file} (${reason}); fix the folder’s permissions or remove keep-slugs from archive.yaml`,
}
