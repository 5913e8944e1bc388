import { Fragment } from 'react'
import { reader as readerMessages } from '#messages/reader'
import type { Card } from '../format/cards.ts'
import { countryName } from '../format/country-name.ts'
import { Link } from '../ui/link.tsx'
import { Message } from '../ui/message.tsx'

/** The countries that an article is about, then those that it also mentions. */
export function ArticleCountries({ card: { countries, about } }: { card: Card }) {
  if (countries.length === 0) return null
  const subjects = countries.slice(0, about)
  const others = countries.slice(about)
  return (
    <p className="countries">
      {subjects.length === 0 ? (
        <Message text={readerMessages.mentions} values={{ countries: <Links codes={others} /> }} />
      ) : (
        <Message
          text={others.length > 0 ? readerMessages.aboutAndMentions : readerMessages.about}
          values={{ countries: <Links codes={subjects} />, others: <Links codes={others} /> }}
        />
      )}
    </p>
  )
}

const Links = ({ codes }: { codes: readonly string[] }) =>
  codes.map((code, index) => (
    <Fragment key={code}>
      {index > 0 && readerMessages.countrySeparator}
      <Link className="link" to={`/country/${code.toLowerCase()}`}>
        {countryName(code)}
      </Link>
    </Fragment>
  ))
