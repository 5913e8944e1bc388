import type { locale as English } from '../en/locale.ts'

export const locale: typeof English = 'ja'
