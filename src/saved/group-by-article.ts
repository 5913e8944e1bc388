import type { Highlight, SavedItems } from '../app/storage/saved-items.ts'

/** An article with everything that the reader saved from it. */
export interface SavedGroup {
  slug: string
  headline: string
  published: string
  /** When the article was saved; absent if it only has highlights. */
  saved: string | undefined
  /** Oldest first. */
  highlights: Highlight[]
  /** When the article or one of its highlights was last saved. */
  latest: string
}

/** Groups saved items by article, most recently saved first. */
export function groupByArticle({ articles, highlights }: SavedItems): SavedGroup[] {
  const groups = new Map<string, SavedGroup>()
  const groupOf = ({ slug, headline, published }: Pick<SavedGroup, 'slug' | 'headline' | 'published'>) => {
    let group = groups.get(slug)
    if (!group) {
      group = { slug, headline, published, saved: undefined, highlights: [], latest: '' }
      groups.set(slug, group)
    }
    return group
  }
  const addTime = (group: SavedGroup, time: string) => {
    if (time > group.latest) group.latest = time
  }
  for (const article of articles) {
    const group = groupOf(article)
    group.saved = article.saved
    addTime(group, article.saved)
  }
  for (const highlight of highlights) {
    const group = groupOf(highlight)
    group.highlights.push(highlight)
    addTime(group, highlight.made)
  }
  for (const group of groups.values()) group.highlights.sort((a, b) => (a.made < b.made ? -1 : 1))
  return [...groups.values()].sort((a, b) => (a.latest < b.latest ? 1 : -1))
}
