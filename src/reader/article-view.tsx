import './article-view.css'
import { Suspense, useEffect, useMemo } from 'react'
import { useFilters, useSelection } from '../app/data/selection.ts'
import { useKey } from '../app/frame/keys.ts'
import { cacheReadArticle } from '../app/offline/cache-read-article.ts'
import { bodyOf } from '../archive/article.ts'
import type { ArticlePage } from '../format/article/article-page.ts'
import { marksOf } from '../search/marks.ts'
import { useHydrated } from '../ui/hydrated.ts'
import { lazyPart } from '../ui/lazy-part.tsx'
import { annotationsOf, useAnnotations } from './annotations.tsx'
import { ArticleHeader } from './article-header.tsx'
import { ArticleMetadata } from './article-metadata.tsx'
import { ArticleBody } from './body/article-body.tsx'
import { Margin } from './margin/margin.tsx'
import { BackLink } from './navigation/back-link.tsx'
import { Neighbours } from './navigation/neighbours.tsx'
import { restoreScroll } from './navigation/restore-scroll.ts'
import { useArticleLinks } from './navigation/use-article-links.ts'
import { hasResults, useNeighbours } from './navigation/use-neighbours.ts'
import { useSwipe } from './navigation/use-swipe.ts'
import { ReadingProgress } from './reading-progress.tsx'
import { Related } from './related/related.tsx'
import { OriginLines, SourceFile } from './source-file.tsx'

const MatchBar = lazyPart(async () => (await import('./matches/match-bar.tsx')).MatchBar)

/** An article with its text, and links to the list, its neighbours and related articles. */
export function ArticleView({ article }: { article: ArticlePage }) {
  const { card, body, related } = article
  const { filters } = useFilters()
  const { selected, dataset, searchResult } = useSelection(filters, { enabled: hasResults(filters) })
  useEffect(() => cacheReadArticle(card.slug), [card.slug])
  // Before, the page is shorter: it has no related articles.
  const hydrated = useHydrated()
  useEffect(() => {
    if (hydrated) restoreScroll()
  }, [hydrated])

  const neighbours = useNeighbours(article, filters, { selected, dataset })
  const { linkTo, open, openList } = useArticleLinks()
  const openBelow = () => open(neighbours.below)
  const openAbove = () => open(neighbours.above)
  useKey('j', openBelow)
  useKey('k', openAbove)
  useKey('u', openList)
  const swipe = useSwipe(openBelow, openAbove)

  const [annotated, toggleAnnotated] = useAnnotations()
  const annotations = useMemo(
    () => (annotated ? annotationsOf(card.headline, body) : undefined),
    [annotated, card.headline, body],
  )
  const marks = useMemo(
    () => (searchResult ? marksOf(bodyOf(body), searchResult.queryTerms) : []),
    [searchResult, body],
  )

  return (
    <div className="measure mx-auto pt-6 lg:pt-8">
      <ArticleMetadata card={card} body={body} />
      <BackLink filters={filters} results={selected?.length} openList={openList} />
      <article {...swipe} aria-labelledby="headline" className={annotated ? 'mt-5 annotated' : 'mt-5'}>
        <ArticleHeader
          card={card}
          body={body}
          marks={searchResult ? marksOf(card.headline, searchResult.queryTerms) : []}
          annotations={annotations?.headline}
          annotated={annotated}
          toggleAnnotated={toggleAnnotated}
        />
        <ReadingProgress card={card} body={body} />
        <ArticleBody card={card} body={body} marks={marks} annotations={annotations?.body} />
        {marks.length > 0 && (
          <Suspense>
            <MatchBar key={filters.q} matches={marks} />
          </Suspense>
        )}
        <Margin body={body} slug={card.slug} states={card.states} annotated={annotated} />
        <OriginLines body={body} card={card} />
        <SourceFile article={article} />
      </article>
      <Neighbours {...neighbours} linkTo={linkTo} />
      <Related related={related} linkTo={linkTo} />
    </div>
  )
}
