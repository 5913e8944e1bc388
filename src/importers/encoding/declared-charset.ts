import { asciiText } from './ascii-text.ts'

/** The number of bytes in which a page declares its encoding. Scripts can stand before it. */
const HEAD = 64 * 1024

const XML_DECLARATION = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i
/** Comments and scripts, in which a declaration does not count. */
const NOT_MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<script[\s>][\s\S]*?(?:<\/script|$)|<style[\s>][\s\S]*?(?:<\/style|$)/gi
const META = /<meta\s[^>]{0,1000}>/gi
const CHARSET = /charset\s*=\s*["']?\s*([\w:.-]+)/i

/** Returns the encoding that a page in HTML or XML declares, as it stands there. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  const text = asciiText(bytes.subarray(0, HEAD))
  const inXml = XML_DECLARATION.exec(text)?.[1]
  if (inXml) return inXml
  for (const [tag] of text.replace(NOT_MARKUP, '').matchAll(META)) {
    const charset = CHARSET.exec(tag)?.[1]
    if (charset) return charset
  }
  return undefined
}
