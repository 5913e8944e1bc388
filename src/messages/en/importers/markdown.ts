/** Problems of Markdown files. */
export const markdown = {
  notClosed: (rule: string) => ({
    found: 'front matter is never closed',
    remedy: `add a line “${rule}” below it; until then it is read as text`,
  }),
  invalid: (format: string, reason: string) => ({
    found: `front matter is not valid ${format} (${reason})`,
    remedy: 'correct it; put values with a colon in quotation marks',
  }),
  alias: (name: string, alias: string) => ({
    found: `${name} is a YAML alias, *${alias}`,
    remedy: 'write the value itself; the alias is not followed',
  }),
  unsafeName: (name: string) => ({ found: `“${name}” is no name of a property`, remedy: 'remove the line' }),
  wrongType: (name: string, wanted: string) => ({
    found: `${name} is not ${wanted}`,
    remedy: 'correct it; it is ignored',
  }),
}
