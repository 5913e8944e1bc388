import { findDate } from '../dates/read-date.ts'
import { paragraphsOf } from '../html/paragraphs.ts'
import { lettersOf } from '../letters-of.ts'
import { oneLine } from '../one-line.ts'
import { isRelated } from './related.ts'

/** Marks between a headline and the names of a section or a site. */
const SEPARATOR = /\s+[|–—·•»:/-]\s+|\s*[|｜_]\s*|\s+[-–—]{2,}\s+/

/**
 * Finds the headline of a page. Its title and its descriptions mostly add the site or the section, so a heading that is
 * part of them is the best form.
 * @param linked the headline in JSON-LD
 * @param titles those of Open Graph and others, and `<title>` at the end
 */
export function findHeadline(
  document: Document,
  linked: string | undefined,
  titles: readonly string[],
): { headline: string; heading?: Element } {
  const known = [linked ?? '', ...titles].map(oneLine).filter(Boolean)
  const headings = [...document.querySelectorAll('h1, [itemprop~="headline" i], h2, h3, .title, .headline')]
    .slice(0, 300)
    .filter((element) => !isRelated(element))
    .map((heading) => ({ heading, headline: paragraphsOf(heading).join(' ') }))
    .filter(({ headline }) => headline && headline.length < 400)
  const matching = headings.filter(({ heading, headline }) => {
    const text = lettersOf(headline)
    // A short one may be the name of a site or section.
    const isLong =
      text.length > 12 || heading.nodeName === 'H1' || known.some((title) => lettersOf(title) === text)
    return isLong && known.some((title) => agree(title, headline))
  })
  const [best] = matching.sort((a, b) => lettersOf(b.headline).length - lettersOf(a.headline).length)
  if (best) return best
  const tops = headings.filter(({ heading }) => heading.nodeName === 'H1')
  const top = tops.length === 1 ? tops[0] : undefined
  const place = top && { heading: top.heading }
  if (linked) return { headline: linked, ...place }
  if (top && (top.headline.length > 20 || !known.length)) return top
  const title = known[0] ?? ''
  const parts = title.split(SEPARATOR).filter(Boolean)
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '')
  return { headline: longest.length > title.length / 2 ? longest : title, ...place }
}

/** Returns the name of the site in a page's title: what stands before or after the headline, without dates. */
export function siteInTitle(title: string, headline: string): string | undefined {
  const text = oneLine(title)
  const at = headline ? text.indexOf(headline) : -1
  if (at < 0) return undefined
  const before = text.slice(0, at).split(SEPARATOR)
  const after = text.slice(at + headline.length).split(SEPARATOR)
  const names = [...after.reverse(), ...before].map((each) =>
    each.replace(/^[\s|｜–—·•»:/_-]+|[\s|｜–—·•»:/_-]+$/g, ''),
  )
  return names.find((name) => name.length > 1 && name.length < 50 && !findDate(name))
}

/** Returns true if one text is part of the other, apart from spaces and marks, and most of it. */
function agree(a: string, b: string): boolean {
  const [short = '', long = ''] = [lettersOf(a), lettersOf(b)].sort((x, y) => x.length - y.length)
  return short !== '' && long.includes(short) && (short.length > 12 || short.length > long.length / 3)
}
