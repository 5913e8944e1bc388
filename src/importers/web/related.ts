/** Parts of a page that are about other articles, by their names of classes and identifiers. */
const RELATED =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)|more|most|latest|trending|popular|teasers?|promo|sidebar|footer|comments?|newsletter|recirc\w*|read-?next|also|carousel|navigation|nav|menu)(?:$|[\s_-])/i
const APART = /^(?:ASIDE|NAV|FOOTER)$/

/** Returns true if an element belongs to a part of a page that is about other articles, to its menus or its footer. */
export function isRelated(element: Element): boolean {
  for (let each: Element | null = element; each && each.nodeName !== 'BODY'; each = each.parentElement) {
    if (APART.test(each.nodeName) || RELATED.test(`${each.getAttribute('class') ?? ''} ${each.id ?? ''}`))
      return true
    if (each.nodeName === 'ARTICLE' || each.nodeName === 'MAIN') return false
  }
  return false
}
