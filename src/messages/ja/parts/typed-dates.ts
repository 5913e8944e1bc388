import type { typedDates as English } from '../../en/parts/typed-dates.ts'
import { or } from '../formatters.ts'

/** Fields for dates, in Japanese. */
export const typedDates: typeof English = {
  fillers: ['年', '月', '日'],
  hint: (examples) => `例：${or(examples)}`,
  invalid: (typed, examples) => `「${typed}」は日付ではありません。${or(examples)}のように入力してください。`,
}
