import { locale } from '#messages/locale'
import { directionOf } from '../messages/interface-language.ts'

/** True if the interface is written from right to left. Style sheets use logical properties instead. */
export const isRightToLeft: boolean = directionOf(locale) === 'rtl'
