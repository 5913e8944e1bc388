import path from 'node:path'
import { buildArchive } from '../archive/archive.ts'
import type { Article } from '../archive/article.ts'
import { formatProblem } from '../archive/problem.ts'
import { prepareArticle } from '../build/analyse/prepared-article.ts'
import { type Publication, publicationOf, toRecord } from '../build/emit/exports/record.ts'
import { readSeedsFolder, seedsDirectory } from '../build/read/folder.ts'
import { siteAddress } from '../build/read/site-address.ts'
import type { Body } from '../format/body.ts'

const USAGE = `usage: npm run -s archive -- check [DIR]    list every problem of every seed; 1 if there is any
       npm run -s archive -- export [DIR]   print the archive, one article a line, as JSON
DIR is the seeds folder; without it, SEEDS_DIR or seeds/.`

/** One line of the export: what the archive knows of an article. */
function exportLine(article: Article, publication_: Publication): string {
  const { galley, body } = prepareArticle(article)
  return JSON.stringify(toRecord({ ...galley, slug: article.slug }, JSON.parse(body) as Body, publication_))
}

function main([command, directory, ...more]: string[]): number {
  if ((command !== 'check' && command !== 'export') || more.length || directory?.startsWith('-')) {
    console.error(USAGE)
    return 2
  }
  const folder = readSeedsFolder(directory ? path.resolve(directory) : seedsDirectory())
  const { archive, problems: found } = buildArchive(folder.files, folder.settings, folder.slugs)
  // What the site is built for is not known here: the address is taken whole.
  const { site, problem } = siteAddress(archive.settings.address, process.env.SITE_URL, './')
  const problems = [...folder.problems, ...found, ...(problem ? [problem] : [])].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  )
  if (command === 'export') {
    const publication_ = publicationOf({ ...archive.settings, ...(site && { address: site }) })
    for (const article of archive.articles) process.stdout.write(`${exportLine(article, publication_)}\n`)
    for (const problem of problems) console.error(formatProblem(problem))
    return problems.length ? 1 : 0
  }
  for (const problem of problems) console.log(formatProblem(problem))
  console.log(`${archive.articles.length} right, ${problems.length} wrong`)
  return problems.length ? 1 : 0
}

// `export | head` closes the pipe when it has enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = main(process.argv.slice(2))
