import type { Found, ImportFile, ImportSettings } from '../importer.ts'
import { declaredCharset } from './declared-charset.ts'
import { asFound, decode } from './decode.ts'

/** A decoded file. */
interface TextFile {
  text: string
  /** Doubts about its encoding. */
  warnings: Found[]
}

/** Reads and decodes a file, with the encoding that it declares as in HTML or XML, if that is right. */
export async function readText(file: ImportFile, { encoding }: ImportSettings): Promise<TextFile> {
  const { text, warnings } = decode(await file.bytes(), {
    declared: declaredCharset(file.head),
    fallback: encoding,
  })
  return { text, warnings: asFound(warnings) }
}
