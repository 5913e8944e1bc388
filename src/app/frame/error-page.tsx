import { isRouteErrorResponse, useRouteError } from 'react-router'
import { frame as frameMessages } from '#messages/frame'
import { siteUrl } from '../data/addresses.ts'

/** The page that replaces a view that failed. The rest of the site keeps working. */
export function ErrorPage() {
  const error = useRouteError()
  const message = isRouteErrorResponse(error)
    ? `${error.status} ${error.statusText}`
    : error instanceof Error
      ? error.message
      : String(error)
  // Modules go missing when a newer build has replaced the one in use, and when the view was never opened online.
  const isModuleMissing = /dynamically imported module|module script|preload CSS/i.test(message)
  return (
    <div role="alert" className="mx-auto max-w-prose px-4 py-16">
      <title>{frameMessages.somethingWentWrong}</title>
      <h1 className="font-serif text-3xl font-semibold">{frameMessages.pageFailed}</h1>
      <p className="mt-4">{isModuleMissing ? frameMessages.pageMissing : frameMessages.pageBroken}</p>
      <p className="mt-2 text-sm break-words text-muted">{message}</p>
      <div className="mt-6 flex gap-3">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          {frameMessages.reload}
        </button>
        {/* Not the router's: the page is loaded anew. */}
        <a href={siteUrl('')} className="button">
          {frameMessages.goToTimeline}
        </a>
      </div>
    </div>
  )
}
