import type { Nodes, PhrasingContent } from 'mdast'
import { parseFragment } from '../html/fragment.ts'
import { paragraphsOf } from '../html/paragraphs.ts'
import { oneLine } from '../one-line.ts'

/** Longer texts, and texts with more nested quotations or lists, are read line by line, since parsing would take long. */
const MAX_LENGTH = 2_000_000
const NESTED = /^[^\S\n]*(?:[>*+-][^\S\n]*){50}/m

/** A paragraph of Markdown as plain text. */
export interface MarkdownParagraph {
  text: string
  heading?: true
}

/** Returns the paragraphs of Markdown as plain text: links as their text, images not at all. */
export async function markdownParagraphs(markdown: string): Promise<MarkdownParagraph[]> {
  // Loaded for Markdown only, like the packages of other rare formats.
  const [{ fromMarkdown }, { gfmFromMarkdown }, { gfm }] = await Promise.all([
    import('mdast-util-from-markdown'),
    import('mdast-util-gfm'),
    import('micromark-extension-gfm'),
  ])
  if (markdown.length > MAX_LENGTH || NESTED.test(markdown))
    return markdown.split(/\n[^\S\n]*\n/).map((text) => ({ text: text.trim() }))
  const tree = fromMarkdown(withoutExtras(markdown), {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  return blocks(tree).filter(({ text }) => text)
}

/** Leaves out what programs add to Markdown: templates of Hugo and Jekyll, comments, embeds and links of Obsidian. */
function withoutExtras(markdown: string): string {
  return markdown
    .replace(/\{\{[<%][^\n]{0,500}?[%>]\}\}|\{%[^\n]{0,500}?%\}/g, '')
    .replace(/%%[^%]{0,2000}%%/g, '')
    .replace(/!\[\[[^[\]\n]{0,500}\]\]/g, '')
    .replace(/\[\[(?:[^[\]|\n]{0,500}\|)?([^[\]|\n]{0,500})\]\]/g, '$1')
    .replace(/^((?:[^\S\n]*>)+[^\S\n]*)\[![\w-]{1,40}\][+-]?/gm, '$1')
    .replace(/==([^=\n]{1,1000})==/g, '$1')
}

function blocks(node: Nodes): MarkdownParagraph[] {
  switch (node.type) {
    case 'paragraph':
      return [{ text: oneLine(inline(node.children)) }]
    case 'heading':
      return [{ text: oneLine(inline(node.children)), heading: true }]
    case 'code':
      return node.value.split('\n').map((line) => ({ text: line.trim() }))
    case 'html':
      return paragraphsOf(parseFragment(node.value)).map((text) => ({ text }))
    case 'tableRow':
      return [
        {
          text: node.children
            .map((cell) => oneLine(inline(cell.children)))
            .filter(Boolean)
            .join(' | '),
        },
      ]
    default:
      return 'children' in node ? node.children.flatMap(blocks) : []
  }
}

function inline(nodes: PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'inlineCode') return node.value
      if (node.type === 'break') return ' '
      if (node.type === 'html') return /^<(?:br|\/?p|\/?div)\b/i.test(node.value) ? ' ' : ''
      return 'children' in node ? inline(node.children) : ''
    })
    .join('')
}
