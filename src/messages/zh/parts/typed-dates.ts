import type { typedDates as English } from '../../en/parts/typed-dates.ts'
import { or } from '../formatters.ts'

/** Fields for dates, in Chinese. */
export const typedDates: typeof English = {
  fillers: ['年', '月', '日', '号'],
  hint: (examples) => `例如 ${or(examples)}`,
  invalid: (typed, examples) => `“${typed}”不是日期。请试试 ${or(examples)}。`,
}
