import { articleParts } from '#messages/parts/article-parts'
import type { RelatedArticle } from '../../format/related.ts'
import { formatDate } from '../../ui/dates.ts'
import { Link } from '../../ui/link.tsx'
import { useNear } from '../../ui/use-near.ts'
import type { LinkTo } from '../navigation/use-article-links.ts'
import { relatedReason } from './related-reason.ts'

interface Props {
  related: readonly RelatedArticle[]
  linkTo: LinkTo
}

/** The related articles with their reasons. They appear when the reader comes near the end of the article. */
export function Related({ related, linkTo }: Props) {
  const { ref, isNear } = useNear<HTMLDivElement>()
  return (
    <div ref={ref} className="screen-only">
      {isNear && related.length > 0 && (
        <section aria-labelledby="related" className="mt-12 border-t border-rule pt-5">
          <h2 id="related" className="text-sm text-muted">
            {articleParts.related}
          </h2>
          <ul className="mt-4 space-y-6">
            {related.map((article) => (
              <RelatedItem key={article.slug} article={article} linkTo={linkTo} />
            ))}
          </ul>
        </section>
      )}
    </div>
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
