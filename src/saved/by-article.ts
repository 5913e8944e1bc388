import type { Highlight, SavedItems } from '../app/storage/saved-items.ts'

/** An article with all that is kept of it. */
export interface KeptArticle {
  slug: string
  headline: string
  published: string
  /** When it was saved; absent where only passages of it are marked. */
  saved: string | undefined
  /** From the oldest on. */
  highlights: Highlight[]
  /** When something of it was last kept. */
  latest: string
}

/** What is kept, by article: the one that was kept last comes first. */
export function byArticle({ articles, highlights }: SavedItems): KeptArticle[] {
  const all = new Map<string, KeptArticle>()
  const of = ({ slug, headline, published }: { slug: string; headline: string; published: string }) => {
    const known = all.get(slug) ?? {
      slug,
      headline,
      published,
      saved: undefined,
      highlights: [],
      latest: '',
    }
    all.set(slug, known)
    return known
  }
  const touch = (article: KeptArticle, at: string) => {
    if (at > article.latest) article.latest = at
  }
  for (const each of articles) {
    const article = of(each)
    article.saved = each.saved
    touch(article, each.saved)
  }
  for (const each of highlights) {
    const article = of(each)
    article.highlights.push(each)
    touch(article, each.made)
  }
  for (const article of all.values()) article.highlights.sort((a, b) => (a.made < b.made ? -1 : 1))
  return [...all.values()].sort((a, b) => (a.latest < b.latest ? 1 : -1))
}
