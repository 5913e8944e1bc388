import { readdirSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { cli as cliMessages } from '#messages/cli'

/** Matches the files that are compressed: pages, scripts, styles and data. Images and fonts are compressed already. */
const TEXTS = /\.(?:html|js|css|json|jsonl|csv|xml|txt|md|bib|svg|map|webmanifest|bin)$/
/** Smaller files are not compressed, since they gain little. In bytes. */
const SMALLEST = 512
/** The number of files that are read and compressed at a time. Node has four threads for this. */
const AT_ONCE = 8

async function compressFile(file: string): Promise<void> {
  const content = await readFile(file)
  if (content.length < SMALLEST) return
  const params = {
    // The best quality takes twenty times as long, which pays for files that everybody loads.
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
    console.error(cliMessages.compressUsage)
    return 2
  }
  let files: string[]
  try {
    files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => TEXTS.test(file))
  } catch {
    const { compressFailed, compressUsage } = cliMessages
    console.error(`${compressFailed(directory)}\n${compressUsage}`)
    return 1
  }
  const queue = files.values()
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const file of queue) await compressFile(path.join(directory, file))
    }),
  )
  console.log(cliMessages.compressed(files.length))
  return 0
}

process.exitCode = await main(process.argv.slice(2))
