import { Fragment } from 'react'
import { reader as readerMessages } from '#messages/reader'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { Link } from '../ui/link.tsx'
import { Message } from '../ui/message.tsx'
import { countryNameIn } from './former-states.ts'

/** The countries that an article is about, then those that it also mentions, by the names that they had then. */
export function ArticleCountries({ card, body }: { card: Card; body: Body }) {
  const { countries, about, headline, published } = card
  if (countries.length === 0) return null
  const nameOf = countryNameIn(headline, published, body)
  const subjects = countries.slice(0, about)
  const others = countries.slice(about)
  return (
    <p className="countries">
      {subjects.length === 0 ? (
        <Message
          text={readerMessages.mentions}
          values={{ countries: <Links codes={others} nameOf={nameOf} /> }}
        />
      ) : (
        <Message
          text={others.length > 0 ? readerMessages.aboutAndMentions : readerMessages.about}
          values={{
            countries: <Links codes={subjects} nameOf={nameOf} />,
            others: <Links codes={others} nameOf={nameOf} />,
          }}
        />
      )}
    </p>
  )
}

const Links = ({ codes, nameOf }: { codes: readonly string[]; nameOf: (code: string) => string }) =>
  codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && readerMessages.countrySeparator}
      <Link className="link" to={`/country/${code.toLowerCase()}`}>
        {nameOf(code)}
      </Link>
    </Fragment>
  ))
