import type { Block } from './block.ts'

const COPYRIGHT = /^\s*(?:Copyright\b|©|\(c\)\s*(?:19|20)\d\d)/i
const RIGHTS =
  /^\s*(?:All Rights Reserved|Alle Rechte vorbehalten|Alle rechten voorbehouden|Tous droits r[ée]serv[ée]s|(?:Todos los )?derechos reservados|Tutti i diritti riservati|Rights Reserved)\b/i
const YEAR = /(?:19|20)\d\d|All Rights Reserved/i

/** Returns true if a block begins with a copyright notice. */
export const isCopyright = ({ text }: Block): boolean =>
  RIGHTS.test(text) || (COPYRIGHT.test(text) && YEAR.test(text))

/**
 * Returns the last line below the notice of a block that is more than a notice. Some sources have the name of the
 * publication there.
 */
export function lineBelowCopyright({ text }: Block): string | undefined {
  const lines = text.split('\n')
  const below = lines.slice(1).filter((line) => !RIGHTS.test(line))
  return below.at(-1)?.trim() || undefined
}
