import * as counts from './counts.ts'
import { plural } from './formatters.ts'

/** Texts of the command line. */
export const cli = {
  usage: `usage: npm run -s archive -- check [DIR]    Check all articles. Exits with 1 if there are problems.
       npm run -s archive -- export [DIR]   Print the archive as JSON Lines.
DIR defaults to $SEEDS_DIR, or seeds/.`,
  checked: (articles: number, problems: number) =>
    `${counts.articles(articles)} OK, ${plural(problems, { one: '# problem', other: '# problems' })}`,

  compressUsage: `usage: npm run compress [DIR]   Write .br and .gz files next to the text files of a built site.
DIR defaults to dist.`,
  compressFailed: (directory: string) =>
    `can’t read the folder ${directory}; build the site first, or name its folder`,
  compressed: (files: number) =>
    `${plural(files, { one: '# file', other: '# files' })} checked and compressed`,
}
