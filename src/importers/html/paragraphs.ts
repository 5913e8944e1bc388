/** Elements that begin and end a paragraph. */
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/i
const HIDDEN = /^(?:head|link|meta|noscript|script|style|template|title)$/i

/** Returns the paragraphs of an element as plain text. A line break is a space, and two are a new paragraph. */
export function paragraphsOf(element: Node): string[] {
  const paragraphs: string[] = []
  let current = ''
  const end = () => {
    const text = current.replace(/[^\S\n]+/g, ' ')
    paragraphs.push(...text.split(/\n\s*\n/).map((each) => each.replace(/\s+/g, ' ').trim()))
    current = ''
  }
  // Without recursion, since pages can be nested very deeply.
  let node: Node | null = element
  while (node) {
    const name = node.nodeName
    const hidden = HIDDEN.test(name)
    if (node.nodeType === 3) current += (node.nodeValue ?? '').replace(/\s+/g, ' ')
    else if (BLOCKS.test(name)) end()
    else if (/^br$/i.test(name)) current += '\n'
    if (!hidden && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== element && !node.nextSibling) {
      node = node.parentNode
      if (node && BLOCKS.test(node.nodeName)) end()
    }
    node = node === element || !node ? null : node.nextSibling
  }
  end()
  return paragraphs.filter(Boolean)
}
