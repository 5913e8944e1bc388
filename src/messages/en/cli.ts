import { plural } from './formatters.ts'

/** Texts of the command line. */
export const cli = {
  /** Descriptions of the commands and their arguments, for --help. */
  commands: {
    dateline: 'Turns a folder of news articles into a site for reading, searching and citing them.',
    directory: 'the folder of articles (default: $SEEDS_DIR, or seeds)',
    init: 'Write an archive.yaml that fits the files of a folder.',
    stats: 'Count articles by year, publication, language and country.',
    start: 'Open an archive in the browser, and follow changes of its files.',
    build: 'Build the site of an archive.',
    preview: 'Serve a built site as a static host does.',
    check: 'Check all articles. Exits with 1 if there are errors.',
    export: 'Print every article for other programs.',
  },
  /** Descriptions of options, for --help. */
  options: {
    out: 'the folder of the site (default: dist)',
    base: 'the path that the site is served at, such as /news/ (default: /)',
    strict: 'fail if any file has an error',
    emptyOutDir: 'replace the folder of the site even if it holds other files',
    port: 'the port to listen on',
    host: 'the name to listen on; without a name, all addresses of this computer',
    open: 'open the browser',
    json: 'print JSON',
    all: 'list everything; a terminal otherwise shows only the first of many',
    text: 'print the text of each article, too',
    format: 'JSON Lines, a table, or documents for OpenSearch',
    mapping: 'with --format opensearch: print the index that the documents belong in',
  },
  mappingWithoutFormat: 'error: --mapping belongs to --format opensearch; add it',
  wrongPort: 'Use a number up to 65535.',
  built: (folder: string) =>
    `The site is in ${folder}. To see it, run preview; to publish it, upload the folder.`,
  failed: (reason: string) => `error: ${reason}`,

  compressUsage: `usage: npm run compress [DIR]   Write .br and .gz files next to the text files of a built site.
DIR defaults to dist.`,
  compressFailed: (directory: string) =>
    `can’t read the folder ${directory}; build the site first, or name its folder`,
  compressed: (files: number) =>
    `${plural(files, { one: '# file', other: '# files' })} checked and compressed`,
}
