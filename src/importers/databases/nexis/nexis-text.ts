import { asFound, decode } from '../../encoding/decode.ts'
import { textOfHead } from '../../encoding/head-text.ts'
import type { Importer } from '../../importer.ts'
import { isNexis, readNexis } from './read-nexis.ts'
import { textBlocks } from './text-blocks.ts'

/** Words that every file from Nexis has. */
const MAYBE = /do[ck]ument|LOAD-DATE|UPDATE:|CHARGEMENT:|LAAD-?DATUM|CARGA:/i

/** Text files of LexisNexis Academic and nexis.com. */
export const nexisText: Importer = {
  name: 'Nexis (Text)',
  recognises({ head }) {
    const text = textOfHead(head)
    return MAYBE.test(text) && isNexis(textBlocks(text))
  },
  async *read(file, { encoding }) {
    const { text, warnings } = decode(await file.bytes(), { fallback: encoding })
    yield* asFound(warnings)
    yield* readNexis(textBlocks(text))
  },
}
