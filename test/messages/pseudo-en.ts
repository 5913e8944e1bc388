import * as english from '../../src/messages/en.ts'
import { pseudo } from './pseudo.ts'

/** The messages of `src/messages/en.ts` in the pseudo-locale. */
export const en = pseudo(english.en)
export const enBuild = pseudo(english.enBuild)
