import { withEndings } from './endings.ts'

/**
 * The genders and numbers of an adjective or people in the Romance languages, from the masculine singular. Accents do
 * not matter, since names are compared without them.
 */
export const romanceForms = {
  es(word: string): string[] {
    if (/[íi]$/.test(word)) return [word, `${word}s`, `${word}es`]
    if (/[ae]$/.test(word)) return [word, `${word}s`]
    if (word.endsWith('o')) return withEndings(word.slice(0, -1), 'o a os as')
    return [word, `${word}a`, `${word}es`, `${word}as`]
  },
  fr(word: string): string[] {
    if (word.endsWith('e')) return [word, `${word}s`]
    if (word.endsWith('s')) return [word, `${word}e`, `${word}es`]
    if (/(?:[ée]en|ien)$/.test(word)) return withEndings(word, ' s ne nes')
    if (/(?:on)$/.test(word)) return withEndings(word, ' s ne nes e es')
    if (word === 'grec') return ['grec', 'grecs', 'grecque', 'grecques']
    if (word === 'turc') return ['turc', 'turcs', 'turque', 'turques']
    return withEndings(word, ' s e es')
  },
  it(word: string): string[] {
    if (word.endsWith('co')) return [word, ...withEndings(word.slice(0, -1), 'a i hi he')]
    if (word.endsWith('go')) return [word, ...withEndings(word.slice(0, -1), 'a hi he')]
    if (word.endsWith('o')) return withEndings(word.slice(0, -1), 'o a i e')
    if (word.endsWith('a')) return withEndings(word.slice(0, -1), 'a i e')
    if (word.endsWith('e')) return withEndings(word.slice(0, -1), 'e i')
    return [word]
  },
  pt(word: string): string[] {
    if (word.endsWith('ão')) return [word, ...withEndings(word.slice(0, -2), 'ãos ões ães ã ãs')]
    if (word.endsWith('o')) return withEndings(word.slice(0, -1), 'o a os as')
    if (word.endsWith('ês')) return withEndings(word.slice(0, -2), 'ês esa eses esas')
    if (word.endsWith('ol')) return withEndings(word.slice(0, -2), 'ol ola óis olas')
    if (word.endsWith('eu')) return [word, `${word}s`, ...withEndings(word.slice(0, -2), 'eia eias')]
    if (/[aeiíu]$/.test(word)) return [word, `${word}s`]
    if (word.endsWith('l')) return [word, `${word.slice(0, -1)}is`]
    if (word.endsWith('m')) return [word, `${word.slice(0, -1)}ns`]
    return [word, `${word}a`, `${word}es`, `${word}as`]
  },
}
