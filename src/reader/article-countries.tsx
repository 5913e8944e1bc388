import { Fragment } from 'react'
import { reader as readerMessages } from '#messages/reader'
import type { Card } from '../format/cards.ts'
import { countryNameIn } from '../format/country-name.ts'
import { Link } from '../ui/link.tsx'
import { Message } from '../ui/message.tsx'

/** The countries that an article is about, then those that it also mentions, by the names that they had then. */
export function ArticleCountries({ card }: { card: Card }) {
  const { countries, about, states } = card
  if (countries.length === 0) return null
  const subjects = countries.slice(0, about)
  const others = countries.slice(about)
  return (
    <p className="countries">
      {subjects.length === 0 ? (
        <Message
          text={readerMessages.mentions}
          values={{ countries: <Links codes={others} states={states} /> }}
        />
      ) : (
        <Message
          text={others.length > 0 ? readerMessages.aboutAndMentions : readerMessages.about}
          values={{
            countries: <Links codes={subjects} states={states} />,
            others: <Links codes={others} states={states} />,
          }}
        />
      )}
    </p>
  )
}

const Links = ({ codes, states }: { codes: readonly string[]; states: Card['states'] }) =>
  codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && readerMessages.countrySeparator}
      <Link className="link" to={`/country/${code.toLowerCase()}`}>
        {countryNameIn(states, code)}
      </Link>
    </Fragment>
  ))
