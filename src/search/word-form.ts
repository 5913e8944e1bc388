import { fold } from '../archive/fold.ts'

/** English endings that part two forms of one word, one or more of them: `vow-s`, `organ-iz-ation-s`. */
const ENDINGS =
  /^(?:s|es|ies|ied|ed|ing|er|or|est|ly|al|ally|ion|ation|ator|iz|is|ist|ism|ment|ness|ful|less|able|ible|ance|ence|ancy|ency|ant|ent|ive|ity|ic|ous|ate|at)*[eiyd]?$/

/** How much of a word must stay the same when its ending changes. */
const SHORTEST_STEM = 2

/** A word as it is compared, without the marks in it and round it. */
const plain = (word: string) => fold(word).replace(/[^\p{L}\p{N}]/gu, '')

/** Whether another form of a word could be known: only words of Latin letters have endings that are known here. */
export const hasForms = (word: string): boolean => /^[a-z]+$/.test(plain(word))

/** Whether a word of a text begins with the word that was asked for, or is another form of it. */
export function isFormOf(found: string, asked: string): boolean {
  const want = plain(asked)
  const have = plain(found)
  if (want === '') return false
  if (have.startsWith(want)) return true
  // `dying`, of `die`
  return hasForms(want) && (sharesStem(want, have) || sharesStem(ieForY(want), ieForY(have)))
}

const ieForY = (word: string) => word.replace(/ying$/, 'ieing')

function sharesStem(want: string, have: string): boolean {
  let same = 0
  while (same < want.length && want[same] === have[same]) same++
  return same >= SHORTEST_STEM && isEnding(want, same) && isEnding(have, same)
}

/** Whether what follows a stem of so many letters is an ending; in `running`, of `run`, behind a doubled letter. */
function isEnding(word: string, stem: number): boolean {
  const rest = word.slice(stem)
  return (
    ENDINGS.test(rest) ||
    (/^[bdfglmnprt]/.test(rest) && rest[0] === word[stem - 1] && ENDINGS.test(rest.slice(1)))
  )
}
