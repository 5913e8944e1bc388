import type { Candidate, Context } from './candidate.ts'

/** Towns that are named for their universities, which are better known than any namesake in the country of a story. */
const UNIVERSITY_TOWNS: ReadonlySet<string> = new Set(['Oxford', 'Cambridge'])
/** The longest text before a town that shows that its university is meant. */
const MAX_BEFORE = 60
const STUDY =
  /\b(?:stud(?:y|ied|ies|ying)|taught|teach\w*|educated|graduate[ds]?|degree|doctorate|lectur\w+|professor|fellow|scholar\w*|undergraduate|research\w*|scientists?|academics?|dons?)(?: \p{Ll}+){0,3} (?:at|from) $/u

/** Returns whether a town stands for its university: `studied at Cambridge`, `Oxford University Press`. */
export function namesUniversity({ text }: Context, { start, end }: Candidate): boolean {
  if (!UNIVERSITY_TOWNS.has(text.slice(start, end))) return false
  return text.startsWith(' University', end) || STUDY.test(text.slice(Math.max(0, start - MAX_BEFORE), start))
}
