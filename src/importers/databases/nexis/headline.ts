import { oneLine } from '../../one-line.ts'

const NO_HEADLINE = /^\W*no headline\b.{0,20}\boriginal\W*$/i
const CORRECTION_FLAG = /\s*[-–—]\s*Correction Appended\s*$/i

/**
 * Returns a headline as the paper had it: without the flags of Nexis, and empty if Nexis says that there is none.
 */
export function headlineOf(text: string): string {
  const headline = oneLine(text).replace(CORRECTION_FLAG, '')
  return NO_HEADLINE.test(headline) ? '' : headline
}
