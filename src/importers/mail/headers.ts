/** Returns the headers of a message or a part of one, unfolded; undefined if it doesn't begin with headers. */
export function headersOf(head: Uint8Array): string | undefined {
  const text = new TextDecoder('latin1').decode(head).replace(/^(?:ï»¿)?\s*/, '')
  const end = /\r?\n\r?\n/.exec(text)
  const headers = (end ? text.slice(0, end.index) : text).replace(/\r?\n[ \t]+/g, ' ')
  const lines = headers.split(/\r?\n/)
  return lines.length && lines.every((line, index) => /^[!-9;-~]+:/.test(line) || (!end && index > 0))
    ? headers
    : undefined
}

/** Returns the value of a header. */
export function headerIn(headers: string, name: string): string | undefined {
  const start = `${name.toLowerCase()}:`
  const line = headers.split(/\r?\n/).find((each) => each.toLowerCase().startsWith(start))
  return line?.slice(start.length).trim() || undefined
}
