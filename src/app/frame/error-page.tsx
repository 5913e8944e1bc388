import { isRouteErrorResponse, Link, useRouteError } from 'react-router'

/** What is shown where a view fails: what happened, and the ways on. The rest of the site keeps working. */
export function ErrorPage() {
  const error = useRouteError()
  const message = isRouteErrorResponse(error)
    ? `${error.status} ${error.statusText}`
    : error instanceof Error
      ? error.message
      : String(error)
  // A room of the app that is gone is most often one of an edition that has been replaced.
  const outdated = /dynamically imported module|module script/i.test(message)
  return (
    <div role="alert" className="mx-auto max-w-prose px-4 py-16">
      <title>Something went wrong</title>
      <h1 className="font-serif text-3xl font-semibold">This page could not be shown</h1>
      <p className="mt-4">
        {outdated
          ? 'A part of the site could not be fetched. The archive may have been published anew, or the connection is gone.'
          : 'Something in this page failed. Nothing is lost; the rest of the archive still opens.'}
      </p>
      <p className="mt-2 text-sm break-words text-muted">{message}</p>
      <div className="mt-6 flex gap-3">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Load the page again
        </button>
        <Link to="/" reloadDocument className="button">
          Go to the timeline
        </Link>
      </div>
    </div>
  )
}
