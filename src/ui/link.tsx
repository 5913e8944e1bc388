import type { AnchorHTMLAttributes, MouseEvent, Ref } from 'react'
import { type LinkProps as RouterLinkProps, useHref, useLinkClickHandler, useLocation } from 'react-router'

export interface LinkProps
  extends Pick<RouterLinkProps, 'to' | 'state' | 'replace'>,
    Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  ref?: Ref<HTMLAnchorElement>
}

/** A link within the site. Pages have many; the router's own costs them more time, and an attribute for servers. */
export function Link({ to, state, replace, onClick, ...props }: LinkProps) {
  const open = useLinkClickHandler(to, { state, ...(replace !== undefined && { replace }) })
  return (
    <a
      {...props}
      href={useHref(to)}
      onClick={(event) => {
        onClick?.(event)
        if (!event.defaultPrevented) open(event)
      }}
    />
  )
}

/**
 * A link of a navigation, which is marked on its page.
 * @param to a path
 * @param end true if pages below it do not count as its page
 */
export function NavLink({ to, end, ...props }: LinkProps & { to: string; end?: boolean }) {
  const { pathname } = useLocation()
  const isCurrent = pathname === to || (!end && pathname.startsWith(`${to}/`))
  return <Link to={to} aria-current={isCurrent ? 'page' : undefined} {...props} />
}

/** Returns true for a click that opens a link in the same window. Others are left to the browser. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
