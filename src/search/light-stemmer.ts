import type { Stem } from './stems.ts'

/**
 * Endings of languages that `@orama/stemmers` lacks, in the form of the index, and the letters that a word keeps at
 * least. Light stemming, which removes no more than case, number and particles, finds about as much as full stemming (J.
 * Savoy, “Light stemming approaches for the French, Portuguese, German and Hungarian languages”, 2006).
 */
const ENDINGS: Record<string, { endings: string; keeps: number }> = {
  fa: {
    endings: 'هايشان هايمان هايتان هايي هايش هاي ها ترين تري تر شان يي ي',
    keeps: 3,
  },
  ko: {
    endings:
      '에서는 에서도 에게서 으로는 으로도 이라고 이라는 까지는 에서 에게 에는 에도 으로 로는 로도 라고 라는 까지 부터 처럼 보다 한테 께서 과의 와의 만이 은 는 이 가 을 를 의 에 로 와 과 도 만 들',
    keeps: 2,
  },
  pl: {
    endings:
      'iejsza iejszy iejsze iego iemu iami iach owie owego owej owym owych owi ego emu ymi imi ami ach iej iem ych ich ow om em ym im ej ia ie io iu a e i o u y',
    keeps: 3,
  },
}

/** Returns a stemmer that removes the longest ending of a word, or undefined for other languages. */
export function lightStemmer(language: string): Stem | undefined {
  const known = Object.hasOwn(ENDINGS, language) ? ENDINGS[language] : undefined
  if (!known) return undefined
  const endings = known.endings.split(' ').sort((a, b) => b.length - a.length)
  return (word) => {
    const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= known.keeps)
    return ending ? word.slice(0, -ending.length) : word
  }
}
