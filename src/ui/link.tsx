import type { MouseEvent } from 'react'
import { type LinkProps, type NavLinkProps, Link as RouterLink, NavLink as RouterNavLink } from 'react-router'

/** A link within the site, without the attribute by which servers of other apps announce routes. */
export const Link = (props: LinkProps) => <RouterLink discover="none" {...props} />

/** A link of a navigation, which is marked if it leads to the current page. */
export const NavLink = (props: NavLinkProps) => <RouterNavLink discover="none" {...props} />

/** Returns true for a click that opens a link in the same window. Others are left to the browser. */
export const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey
