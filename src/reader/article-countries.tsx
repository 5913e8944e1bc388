import { Fragment } from 'react'
import { reader as readerMessages } from '#messages/reader'
import type { Card } from '../format/cards.ts'
import { countryNameThen } from '../format/country-name-then.ts'
import { Link } from '../ui/link.tsx'
import { Message } from '../ui/message.tsx'

/** The countries that an article is about, then those that it also mentions, by the names that they had then. */
export function ArticleCountries({ card }: { card: Card }) {
  const { countries, about, former } = card
  if (countries.length === 0) return null
  const subjects = countries.slice(0, about)
  const others = countries.slice(about)
  return (
    <p className="countries">
      {subjects.length === 0 ? (
        <Message
          text={readerMessages.mentions}
          values={{ countries: <Links codes={others} former={former} /> }}
        />
      ) : (
        <Message
          text={others.length > 0 ? readerMessages.aboutAndMentions : readerMessages.about}
          values={{
            countries: <Links codes={subjects} former={former} />,
            others: <Links codes={others} former={former} />,
          }}
        />
      )}
    </p>
  )
}

const Links = ({ codes, former }: { codes: readonly string[]; former: Card['former'] }) =>
  codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && readerMessages.countrySeparator}
      <Link className="link" to={`/country/${code.toLowerCase()}`}>
        {countryNameThen(code, former)}
      </Link>
    </Fragment>
  ))
