/** Writes an archive of generated news: `npx tsx test/bench/news.ts COUNT DIR [SEED] [--dense]`. */
import { writeNews } from './write-news.ts'

const isDense = process.argv.includes('--dense')
const [count, folder, seed = '1'] = process.argv.slice(2).filter((arg) => arg !== '--dense')
if (folder && /^\d+$/.test(`${count}`) && /^\d+$/.test(seed))
  await writeNews(folder, Number(count), { seed: Number(seed), shape: isDense ? 'dense' : 'even' })
else {
  console.error('usage: npx tsx test/bench/news.ts COUNT DIR [SEED] [--dense]')
  process.exitCode = 2
}
