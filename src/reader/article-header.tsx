import { reader as readerMessages } from '#messages/reader'
import type { Range } from '../archive/article.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { formatPublished, formatWeekday } from '../ui/dates.ts'
import { type Annotation, MarkedText } from '../ui/marked-text.tsx'
import { minutes } from '../ui/reading-time.ts'
import { AnnotationsButton, AnnotationsNote } from './annotations.tsx'
import { ArticleActions } from './article-actions.tsx'
import { ArticleCountries } from './article-countries.tsx'

interface Props {
  card: Card
  /** Absent until it is loaded. */
  body: Body | undefined
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
  return (
    <header>
      <h1
        id="headline"
        dir="auto"
        className="font-serif text-3xl leading-[1.15] font-semibold break-words sm:text-[2.5rem]"
      >
        <MarkedText text={headline} marks={marks} annotations={annotations} />
      </h1>
      <p className="mt-3 text-[0.9375rem] text-muted">
        <time dateTime={published}>
          {readerMessages.publishedOn(formatWeekday(published.slice(0, 10)), formatPublished(published))}
        </time>
        <span aria-hidden="true"> · </span>
        {readerMessages.readingTime(minutes(words))}
      </p>
      <ArticleCountries card={card} />
      <ArticleActions card={card} body={body}>
        {(countries.length > 0 || (body?.times.length ?? 0) > 0) && (
          <AnnotationsButton annotated={annotated} toggle={toggleAnnotated} />
        )}
      </ArticleActions>
      <AnnotationsNote annotated={annotated} />
    </header>
  )
}
