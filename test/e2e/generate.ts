import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** A made-up article, and what the tests expect of it. */
export interface Made {
  file: string
  text: string
  headline: string
  /** `YYYY-MM-DD HH:MM` */
  published: string
  /** The countries that it names, by their English names. */
  countries: string[]
}

const COUNTRIES =
  'Argentina,Australia,Brazil,Canada,Chile,China,Cuba,Egypt,Ethiopia,France,Germany,Ghana,Greece,Hungary,Iceland,India,Indonesia,Italy,Japan,Kenya,Mexico,Mongolia,Morocco,Nepal,Nigeria,Norway,Pakistan,Peru,Poland,Portugal,Senegal,Singapore,Spain,Sweden,Switzerland,Tanzania,Thailand,Uruguay,Venezuela,Vietnam'.split(
    ',',
  )
const WHO =
  'Ministers,Farmers,Scientists,Teachers,Shipbuilders,Nurses,Engineers,Librarians,Pilots,Weavers'.split(',')
const DO = 'agree on,ask for,put off,begin,welcome,debate,sign,reject,study,open'.split(',')
const WHAT =
  'a new harbour,cheaper medicine,longer school years,a water treaty,faster trains,wider vaccination,fair prices,a shared satellite,cleaner rivers,seed banks'.split(
    ',',
  )
const NAMES = 'Ada Lindqvist,Tomas Ferro,Ngozi Bello,Ines Carvalho,Ravi Menon,Elena Petrova,Sam Okoro'.split(
  ',',
)
const TAILS =
  'after a week of talks,in spite of the rain,for the first time in a decade,with little said in public,before the harvest,at a meeting that ran past midnight,under a plan made last year,on Monday,in March'.split(
    ',',
  )
const VERBS = 'said,added,noted,wrote,told reporters'.split(',')

/** A generator of numbers from 0 up to 1 that gives the same ones for the same seed: mulberry32, public domain. */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** So many articles of five years, in the order of their files. The same seed gives the same ones. */
export function makeArticles(count: number, seed = 1): Made[] {
  const next = random(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  const two = (number: number) => String(number).padStart(2, '0')
  return Array.from({ length: count }, (_, index) => {
    // The first few of the list are named oftener than the rest, as some countries are.
    const countries = [...new Set([pick(COUNTRIES.slice(0, 8)), pick(COUNTRIES), pick(COUNTRIES)])]
    const sentence = () => {
      const country = pick(countries)
      return pick([
        `${pick(WHO)} in ${country} ${pick(DO)} ${pick(WHAT)} ${pick(TAILS)}.`,
        `${pick(NAMES)} ${pick(VERBS)} that ${pick(WHAT)} would come to ${country} ${pick(TAILS)}.`,
        `The talks went on ${pick(TAILS)}, and ${pick(WHO).toLowerCase()} ${pick(DO)} ${pick(WHAT)}.`,
      ])
    }
    const paragraphs = Array.from({ length: 3 + Math.floor(next() * 4) }, () =>
      Array.from({ length: 2 + Math.floor(next() * 3) }, sentence).join(' '),
    )
    // Each country at least once, and a word that no other article has.
    const opening = `${pick(WHO)} from ${countries.join(' and ')} met on item ${index} ${pick(TAILS)}.`
    const headline = `${pick(WHO)} ${pick(DO)} ${pick(WHAT)}, ${pick(NAMES).split(' ')[1]} says (${index})`
    const published = `${2016 + Math.floor(next() * 5)}-${two(1 + Math.floor(next() * 12))}-${two(
      1 + Math.floor(next() * 28),
    )} ${two(Math.floor(next() * 24))}:${two(Math.floor(next() * 60))}`
    const text = `${headline}\n${published}\n${opening} ${paragraphs.join('\n\n')}\n`
    const mark = createHash('sha256').update(text).digest('hex').slice(0, 16)
    return { file: `${String(index).padStart(3, '0')}_${mark}.txt`, text, headline, published, countries }
  })
}

/** The number of articles in the generated archive. */
export const BIG = 600

/** Writes articles as seeds into a new folder. */
export async function writeSeeds(folder: string, articles: readonly Pick<Made, 'file' | 'text'>[]) {
  await mkdir(folder, { recursive: true })
  await Promise.all(articles.map(({ file, text }) => writeFile(path.join(folder, file), text)))
}
