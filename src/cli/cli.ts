import path from 'node:path'
import { cli as cliMessages } from '#messages/cli'
import { buildArchive } from '../archive/archive.ts'
import type { Article } from '../archive/article.ts'
import { byFileAndLine, formatProblem } from '../archive/problem.ts'
import { prepareArticle } from '../build/analyse/prepared-article.ts'
import { type Publication, publicationOf, toRecord } from '../build/emit/exports/record.ts'
import { readSeedsFolder, seedsDirectory } from '../build/read/folder.ts'
import { siteAddress } from '../build/read/site-address.ts'
import type { Body } from '../format/body.ts'

/** Returns an article as a line of the export. */
function exportLine(article: Article, publication: Publication): string {
  const { prepared, body } = prepareArticle(article)
  return JSON.stringify(toRecord({ ...prepared, slug: article.slug }, JSON.parse(body) as Body, publication))
}

function main([command, directory, ...more]: string[]): number {
  if ((command !== 'check' && command !== 'export') || more.length || directory?.startsWith('-')) {
    console.error(cliMessages.usage)
    return 2
  }
  const folder = readSeedsFolder(directory ? path.resolve(directory) : seedsDirectory())
  const { archive, problems: ofArchive } = buildArchive(folder.files, folder.settings, folder.slugs)
  // The base of the site is not known here, so the address is used as it is.
  const { site, problem } = siteAddress(archive.settings.address, process.env.SITE_URL, './')
  const problems = [...folder.problems, ...ofArchive, ...(problem ? [problem] : [])].sort(byFileAndLine)
  if (command === 'export') {
    const publication = publicationOf({ ...archive.settings, ...(site && { address: site }) })
    for (const article of archive.articles) process.stdout.write(`${exportLine(article, publication)}\n`)
    for (const problem of problems) console.error(formatProblem(problem))
    return problems.length ? 1 : 0
  }
  for (const problem of problems) console.log(formatProblem(problem))
  console.log(cliMessages.checked(archive.articles.length, problems.length))
  return problems.length ? 1 : 0
}

// `export | head` closes the pipe after ten lines.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
process.exitCode = main(process.argv.slice(2))
