import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const USAGE = `usage: npm run compress [DIR]   write .br and .gz beside the text files of a built site
DIR is the folder that was built; without it, dist.`

/** What is worth it: pages, scripts, styles, data. Images and fonts are compressed already. */
const TEXTS = /\.(?:html|js|css|json|jsonl|csv|xml|txt|md|bib|svg|map|webmanifest|bin)$/
/** Smaller files would hardly become smaller, in bytes. */
const SMALLEST = 512
/** Files at a time: Node's own threads for this are four. */
const AT_ONCE = 8

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < SMALLEST) return
  const params = {
    // The best takes twenty times as long, and is worth it where a file is sent to everybody.
    [constants.BROTLI_PARAM_QUALITY]: /[\\/]assets[\\/]/.test(file) ? 11 : 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  }
  const [brotli, zipped] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: 9 }),
  ])
  if (brotli.length < content.length) await writeFile(`${file}.br`, brotli)
  if (zipped.length < content.length) await writeFile(`${file}.gz`, zipped)
}

async function main([directory = 'dist', ...more]: string[]): Promise<number> {
  if (more.length || directory.startsWith('-')) {
    console.error(USAGE)
    return 2
  }
  let files: string[]
  try {
    files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => TEXTS.test(file))
  } catch {
    console.error(
      `${directory} is no folder that can be read; build the site first, or name its folder\n${USAGE}`,
    )
    return 1
  }
  const queue = files.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const file of queue) await compressFile(path.join(directory, file))
    }),
  )
  console.log(`${files.length} files looked at, and those that become smaller written as .br and .gz too`)
  return 0
}

process.exitCode = await main(process.argv.slice(2))
