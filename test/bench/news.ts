/** Writes an archive of generated news: `npx tsx test/bench/news.ts COUNT DIR [SEED]`. */
import { writeNews } from './write-news.ts'

const [count, folder, seed = '1'] = process.argv.slice(2)
if (folder && /^\d+$/.test(`${count}`) && /^\d+$/.test(seed))
  await writeNews(folder, Number(count), Number(seed))
else {
  console.error('usage: npx tsx test/bench/news.ts COUNT DIR [SEED]')
  process.exitCode = 2
}
