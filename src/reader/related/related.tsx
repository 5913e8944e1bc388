import { articleParts } from '#messages/parts/article-parts'
import type { RelatedArticle } from '../../format/related.ts'
import { formatDate } from '../../ui/dates.ts'
import { useHydrated } from '../../ui/hydrated.ts'
import { Link } from '../../ui/link.tsx'
import type { LinkTo } from '../navigation/use-article-links.ts'
import { relatedReason } from './related-reason.ts'

interface Props {
  related: readonly RelatedArticle[]
  linkTo: LinkTo
}

/** The related articles with their reasons. They are not on the prerendered page. */
export function Related({ related, linkTo }: Props) {
  const hydrated = useHydrated()
  if (!hydrated || related.length === 0) return null
  return (
    <section aria-labelledby="related" className="screen-only mt-12 border-t border-rule pt-5">
      <h2 id="related" className="text-sm text-muted">
        {articleParts.related}
      </h2>
      <ul className="mt-4 space-y-6">
        {related.map((article) => (
          <RelatedItem key={article.slug} article={article} linkTo={linkTo} />
        ))}
      </ul>
    </section>
  )
}

function RelatedItem({ article, linkTo }: { article: RelatedArticle; linkTo: LinkTo }) {
  const day = article.published.slice(0, 10)
  return (
    <li>
      <Link
        {...linkTo(article)}
        dir="auto"
        className="block font-serif text-lg leading-snug font-semibold hover:text-accent"
      >
        {article.headline}
      </Link>
      <p className="mt-0.5 text-sm text-muted">
        <time dateTime={day}>{formatDate(day)}</time>
        <span aria-hidden="true"> · </span>
        {relatedReason(article)}
      </p>
    </li>
  )
}
