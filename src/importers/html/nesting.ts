import { Parser } from 'htmlparser2'

/** Returns true if elements of a page are nested deeper than a limit. Then, building its document may take minutes. */
export function isNestedDeeper(html: string, limit: number): boolean {
  let depth = 0
  let deepest = 0
  const parser = new Parser({
    onopentagname: () => {
      deepest = Math.max(deepest, ++depth)
      if (depth > limit) parser.pause()
    },
    onclosetag: () => {
      depth--
    },
  })
  // In pieces, since the parser stops only between them.
  for (let at = 0; at < html.length && deepest <= limit; at += 50_000)
    parser.write(html.slice(at, at + 50_000))
  return deepest > limit
}
