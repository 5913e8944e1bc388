import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { Link, Navigate, useLocation, useNavigate, useParams } from 'react-router'
import { isFiltered, nounOf } from '../app/data/filters.ts'
import { type Preload, preloadCards } from '../app/data/preload.ts'
import { bodyQuery } from '../app/data/queries.ts'
import { useFilters, useSelection } from '../app/data/selection.ts'
import { useKey } from '../app/frame/keys.ts'
import { NotFound } from '../app/frame/not-found.tsx'
import { cacheReadArticle } from '../app/offline/cache-read-article.ts'
import { bodyOf } from '../archive/article.ts'
import type { Card } from '../format/cards.ts'
import { marksOf } from '../search/marks.ts'
import { formatPublished, formatWeekday } from '../ui/dates.ts'
import { LoadFailure, Placeholder } from '../ui/load-state.tsx'
import { MarkedText } from '../ui/marked-text.tsx'
import { count, countryName, minutes } from '../ui/words.ts'
import { standWhereItStood } from './after-reload.ts'
import { AnnotationsButton, AnnotationsNote, notesOf, useAnnotations } from './annotations.tsx'
import { ArticleBody } from './article-body.tsx'
import { articleQuery, useArticle, useMoved } from './article-data.ts'
import { ArticleHead } from './article-head.tsx'
import { Margin } from './margin/margin.tsx'
import { Neighbour, useNeighbours } from './neighbours.tsx'
import { Progress } from './progress.tsx'
import { Related } from './related/related.tsx'
import { SourceLine, SourceText } from './source-text.tsx'
import { useSwipe } from './swipe.ts'
import { Tools } from './tools.tsx'

/** Fetches an article, and the cards of those before and after it. */
export const preloadArticle: Preload = async (client, { slug = '' }) => {
  const found = await client.ensureQueryData(articleQuery(slug))
  if (!found) return
  const { position, card } = found
  await Promise.all([
    client.ensureQueryData(bodyQuery(card.body)),
    preloadCards(client, [position - 1, position + 1]),
  ])
}

/** One article: as the source has it, set to be read. */
export function Reader() {
  const { slug = '' } = useParams()
  const { search, hash } = useLocation()
  const article = useArticle(slug)
  const moved = useMoved(slug, article.data === null)
  if (article.isPending || moved.isLoading)
    return (
      <div className="measure mx-auto pt-10">
        <Placeholder label="Opening the article" lines={8} />
      </div>
    )
  if (article.isError)
    return (
      <LoadFailure
        message="Couldn’t load this article."
        error={article.error}
        retry={() => article.refetch()}
      />
    )
  if (moved.slug) return <Navigate replace to={{ pathname: `/article/${moved.slug}`, search, hash }} />
  if (!article.data) return <NotFound />
  return <Opened key={slug} {...article.data} />
}

function Opened({ position, card }: { position: number; card: Card }) {
  const { filters } = useFilters()
  const { search, state } = useLocation()
  const navigate = useNavigate()
  const body = useQuery(bodyQuery(card.body))
  const isThere = body.data !== undefined
  useEffect(() => {
    if (!isThere) return
    standWhereItStood()
    cacheReadArticle(position, card)
  }, [isThere, position, card])
  const { selected: places, dataset, found } = useSelection(filters)
  const happened = filters.by !== 'published'
  const positions = useMemo(() => {
    // Of dated events, the articles that have them.
    const articles = dataset?.entries.articles
    return places && articles
      ? Uint32Array.from(new Set(places.map((place) => articles[place] as number)))
      : places
  }, [places, dataset])
  const inLine = filters.sort === 'relevance' || happened
  const marks = useMemo(
    () => (found && body.data ? marksOf(bodyOf(body.data), found.queryTerms) : []),
    [found, body.data],
  )
  const { newer, older } = useNeighbours(positions, position, inLine)
  const [lit, turn] = useAnnotations()
  const notes = useMemo(
    () => (lit && body.data ? notesOf(card.headline, body.data) : undefined),
    [lit, card.headline, body.data],
  )
  // How far back in the history the list is that the article was opened from, if it was: going back to it brings
  // its place and focus, too.
  const steps = (state as { stepsFromList?: number } | null)?.stepsFromList
  const further = steps ? { stepsFromList: steps + 1 } : null
  const go = (to: Card | undefined) =>
    to && navigate({ pathname: `/article/${to.slug}`, search }, { state: further })
  const toList = () => (steps ? navigate(-steps) : navigate({ pathname: '/', search }))
  useKey('j', () => go(older))
  useKey('k', () => go(newer))
  useKey('u', () => void toList())
  const swipe = useSwipe(
    () => void go(older),
    () => void go(newer),
  )

  return (
    <div className="measure mx-auto pt-6 lg:pt-8">
      <ArticleHead card={card} />
      <p className="furniture text-[0.9375rem]">
        <Link
          to={{ pathname: '/', search }}
          className="link"
          aria-keyshortcuts="u"
          onClick={(event) => {
            if (!steps || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return
            event.preventDefault()
            void toList()
          }}
        >
          {isFiltered(filters) || happened
            ? `Back to the ${places ? count(places.length, nounOf(filters)) : `${nounOf(filters)}s`} found`
            : 'All articles'}
        </Link>
      </p>
      <article {...swipe} aria-labelledby="headline" className={`mt-5 ${lit ? 'annotated' : ''}`}>
        <header>
          <h1
            id="headline"
            dir="auto"
            className="font-serif text-3xl leading-[1.15] font-semibold break-words sm:text-[2.5rem]"
          >
            <MarkedText
              text={card.headline}
              marks={found ? marksOf(card.headline, found.queryTerms) : []}
              notes={notes?.headline}
            />
          </h1>
          <p className="mt-3 text-[0.9375rem] text-muted">
            <time dateTime={card.published}>
              {formatWeekday(card.published.slice(0, 10))}, {formatPublished(card.published)}
            </time>
            <span aria-hidden="true"> · </span>
            {minutes(card.words)} min to read
          </p>
          <Countries card={card} />
          <Tools card={card} body={body.data}>
            {(card.countries.length > 0 || (body.data?.times.length ?? 0) > 0) && (
              <AnnotationsButton lit={lit} turn={turn} />
            )}
          </Tools>
          <AnnotationsNote lit={lit} />
        </header>
        {body.isPending && <Placeholder label="Loading the text" lines={10} />}
        {body.isError && (
          <LoadFailure
            message="Couldn’t load this article."
            error={body.error}
            retry={() => body.refetch()}
          />
        )}
        {body.data && (
          <>
            <Progress card={card} body={body.data} />
            <ArticleBody card={card} body={body.data} marks={marks} notes={notes?.body} />
            <Margin body={body.data} slug={card.slug} lit={lit} />
            <SourceLine body={body.data} card={card} />
            <SourceText body={body.data} slug={card.slug} />
          </>
        )}
      </article>
      {/* Once the text is there, which would push it down. */}
      {!body.isPending && (
        <nav
          aria-label="Articles before and after"
          className="furniture mt-12 grid gap-6 border-t border-ink pt-5 sm:grid-cols-2"
        >
          <Neighbour
            card={inLine ? newer : older}
            rel="prev"
            keyOf={inLine ? 'k' : 'j'}
            label={inLine ? 'Before' : 'Earlier'}
            search={search}
            state={further}
          />
          <Neighbour
            card={inLine ? older : newer}
            rel="next"
            keyOf={inLine ? 'j' : 'k'}
            label={inLine ? 'Next' : 'Later'}
            search={search}
            state={further}
          />
        </nav>
      )}
      {body.data && <Related position={position} card={card} search={search} state={further} />}
    </div>
  )
}

function Countries({ card }: { card: Card }) {
  if (card.countries.length === 0) return null
  const about = card.countries.slice(0, card.about)
  const others = card.countries.slice(card.about)
  const links = (codes: string[]) =>
    codes.map((code, index) => (
      <span key={code}>
        {index > 0 && ' · '}
        <Link className="link" to={`/country/${code.toLowerCase()}`}>
          {countryName(code)}
        </Link>
      </span>
    ))
  return (
    <p className="mt-2 text-[0.9375rem] text-muted">
      {about.length > 0 && <>On {links(about)}</>}
      {about.length > 0 && others.length > 0 && '; '}
      {others.length > 0 && (
        <>
          {about.length > 0 ? 'also named: ' : 'Named: '}
          {links(others)}
        </>
      )}
    </p>
  )
}
