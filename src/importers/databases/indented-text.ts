/**
 * Returns the paragraphs of a text whose lines are wrapped: an empty line begins one, and an indent, unless all lines are
 * indented.
 */
export function paragraphsOfText(text: string): string[] {
  const [, ...lines] = text.trim().split('\n')
  const allIndented = lines.every((line) => !/^\S/.test(line))
  return text
    .split(allIndented ? /\n\s*\n/ : /\n\s*\n|\n(?=[ \t]{2,}\S)/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
}
