import { reader as readerMessages } from '#messages/reader'
import { articleLanguage } from '../app/data/archive.ts'
import type { Range } from '../archive/article.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { formatPublished, formatWeekday } from '../ui/dates.ts'
import { type Annotation, MarkedText } from '../ui/marked-text.tsx'
import { minutes } from '../ui/reading-time.ts'
import { AnnotationsButton, AnnotationsNote } from './annotations.tsx'
import { ArticleActions } from './article-actions.tsx'
import { ArticleCountries } from './article-countries.tsx'
import { Byline } from './byline.tsx'

interface Props {
  card: Card
  body: Body
  /** Search hits in the headline. */
  marks: readonly Range[]
  /** Annotations of the headline, if they are shown. */
  annotations: readonly Annotation[] | undefined
  annotated: boolean
  toggleAnnotated: () => void
}

/** The headline, date, countries and actions of an article. */
export function ArticleHeader({ card, body, marks, annotations, annotated, toggleAnnotated }: Props) {
  const { headline, published, countries, words } = card
  // Cards name the publication only where lists have to tell several apart.
  const publication = card.publication ?? body.publication
  return (
    <header>
      {publication && (
        <p
          className="mb-2 font-serif text-[1.0625rem] text-muted italic"
          lang={articleLanguage(card)}
          dir="auto"
        >
          {publication}
        </p>
      )}
      <h1 id="headline" dir="auto" lang={articleLanguage(card)}>
        <MarkedText text={headline} marks={marks} annotations={annotations} />
      </h1>
      <p className="published">
        <PublishedTime published={published} />
        <span aria-hidden="true"> · </span>
        {readerMessages.readingTime(minutes(words))}
      </p>
      <Byline body={body} language={card.language} />
      <ArticleCountries card={card} />
      <ArticleActions card={card} body={body}>
        {(countries.length > 0 || body.times.length > 0) && (
          <AnnotationsButton annotated={annotated} toggle={toggleAnnotated} />
        )}
      </ArticleActions>
      <AnnotationsNote annotated={annotated} />
    </header>
  )
}

/** The date of an article, with its weekday if the day is known. */
function PublishedTime({ published }: { published: string }) {
  if (!published) return <span>{formatPublished(published)}</span>
  const day = published.slice(0, 10)
  return (
    <time dateTime={published}>
      {day.length === 10
        ? readerMessages.publishedOn(formatWeekday(day), formatPublished(published))
        : formatPublished(published)}
    </time>
  )
}
