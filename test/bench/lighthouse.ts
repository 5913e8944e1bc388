/**
 * Runs Lighthouse on the built app, as on a phone: `npm run lighthouse [RUNS]`. SEEDS_DIR names other articles than the
 * shipped ones. Scores are medians of the runs.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import lighthouse, { type Result } from 'lighthouse'
import { findBrowser, launch } from '../e2e/browser.ts'
import { build } from '../e2e/site.ts'
import { serveFolder } from './static-server.ts'
import { table } from './table.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const FIGURES = [
  'first-contentful-paint',
  'largest-contentful-paint',
  'total-blocking-time',
  'cumulative-layout-shift',
]

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })

/** Audits a page several times. Returns scores, figures, and the failed audits of the last run. */
async function audit(url: string, port: number, runs: number) {
  const results: Result[] = []
  for (let run = 0; run < runs; run++) {
    const result = await lighthouse(url, { port, onlyCategories: [...CATEGORIES], logLevel: 'error' })
    if (result) results.push(result.lhr)
  }
  const last = results.at(-1)
  if (!last) throw new Error(`Lighthouse gave no result for ${url}`)
  return {
    scores: CATEGORIES.map((name) =>
      median(results.map(({ categories }) => (categories[name]?.score ?? 0) * 100)),
    ),
    figures: FIGURES.map((name) =>
      median(results.map(({ audits }) => audits[name]?.numericValue ?? Number.NaN)),
    ),
    failures: Object.values(last.audits)
      .filter(
        ({ score, scoreDisplayMode }) =>
          score !== null && score < 1 && /^(?:binary|numeric|metricSavings)$/.test(scoreDisplayMode),
      )
      .map(({ id, title, displayValue }) => `${id}: ${title}${displayValue ? ` (${displayValue})` : ''}`),
  }
}

const runs = Number(process.argv[2] ?? 3)
const site = await mkdtemp(path.join(os.tmpdir(), 'dateline-lighthouse-'))
try {
  const { code, output } = await build(
    site,
    process.env.SEEDS_DIR ? { SEEDS_DIR: process.env.SEEDS_DIR } : {},
  )
  if (code !== 0) throw new Error(`the build ended with ${code}:\n${output}`)
  const server = await serveFolder(site)
  const port = await freePort()
  const browser = await launch(await findBrowser(), [`--remote-debugging-port=${port}`])
  try {
    const page = await browser.newPage()
    await page.goto(server.origin)
    const article = await page
      .getByRole('article')
      .getByRole('heading')
      .getByRole('link')
      .first()
      .getAttribute('href')
    await page.close()
    const rows: string[][] = []
    const failures: string[] = []
    for (const address of ['/', article ?? '/', '/country']) {
      const found = await audit(server.origin + address, port, runs)
      const [fcp = 0, lcp = 0, tbt = 0, cls = 0] = found.figures
      rows.push([
        address,
        ...found.scores.map((score) => score.toFixed(0)),
        ...[fcp, lcp].map((time) => `${(time / 1000).toFixed(1)} s`),
        `${tbt.toFixed(0)} ms`,
        cls.toFixed(3),
      ])
      failures.push(...found.failures.map((line) => `${address} ${line}`))
    }
    process.stdout.write(
      `${table(['page', '>performance', '>accessibility', '>best practices', '>SEO', '>FCP', '>LCP', '>TBT', '>CLS'], rows)}\n\n${failures.join('\n')}\n`,
    )
  } finally {
    await browser.close()
    await server.close()
  }
} finally {
  await rm(site, { recursive: true, force: true })
}
