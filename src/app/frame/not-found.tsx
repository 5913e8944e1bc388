import { Suspense } from 'react'
import { Navigate, useLocation } from 'react-router'
import { frame as frameMessages } from '#messages/frame'
import { lazyPart } from '../../ui/lazy-part.tsx'
import { Link } from '../../ui/link.tsx'
import { Message } from '../../ui/message.tsx'
import { siteUrl } from '../data/addresses.ts'
import { archive } from '../data/archive.ts'

const Suggestions = lazyPart(async () => (await import('./suggestions.tsx')).Suggestions)

/** The most characters of the address that are shown. */
const MAX_LENGTH = 120

/**
 * A page's file name, on hosts that serve pages by their file names: `/country/ve.html`, `/index.html`; or the name of an
 * article's file in another format.
 */
const PAGE_FILE = /^(.*?)(?:(?:(?<=\/)index)?\.html|(?<=^\/article\/[^/]+)\.(?:txt|md|bib))$/

/** The page for an address that does not exist. The name of a file redirects to its page. */
export function NotFound() {
  const { pathname, search, hash } = useLocation()
  const page = PAGE_FILE.exec(pathname)?.[1]
  if (page !== undefined) return <Navigate replace to={{ pathname: page || '/', search, hash }} />
  return (
    <div className="max-w-prose pt-10">
      <title>{`${frameMessages.pageNotFound} · ${archive.settings.title}`}</title>
      <meta name="robots" content="noindex" />
      <h1 className="font-serif text-3xl font-semibold">{frameMessages.pageNotFound}</h1>
      <p className="mt-3">
        <Message
          text={frameMessages.nothingAt}
          values={{
            address: (
              <code dir="ltr" className="break-words">
                {siteUrl(pathname.slice(1)).slice(0, MAX_LENGTH)}
              </code>
            ),
          }}
        />
      </p>
      <p className="mt-3">
        <Message
          text={frameMessages.browse}
          values={{
            timeline: (
              <Link className="link" to="/">
                {frameMessages.browseTimeline}
              </Link>
            ),
            countries: (
              <Link className="link" to="/country">
                {frameMessages.browseCountries}
              </Link>
            ),
          }}
        />
      </p>
      <Suspense>
        <Suggestions pathname={pathname} />
      </Suspense>
    </div>
  )
}
