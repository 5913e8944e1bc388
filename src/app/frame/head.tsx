import { filters as filtersMessages } from '#messages/filters'
import { type SharedPage, shareImageOf } from '../../format/share-image-paths.ts'
import { activeFilters } from '../data/active-filters.ts'
import { publishedUrl } from '../data/addresses.ts'
import { archive } from '../data/archive.ts'
import { type Filters, NO_FILTERS } from '../data/filters.ts'
import { useFilters } from '../data/selection.ts'

interface Props {
  /** The page's title; absent for the timeline, which has the archive's title. */
  title?: string
  /** The filters of the page's list, which its title names. */
  filters?: Filters
  /** A sentence about the page, for search engines and link previews. */
  description: string
  /** The page's path, relative to the site's root. */
  page: string
  /** The page, if it may have a share image of its own. */
  shared?: SharedPage | undefined
  type?: 'website' | 'article'
}

/** The metadata of a page. React moves all of it into the document head. */
export function Head({
  title: name,
  filters = NO_FILTERS,
  description,
  page,
  shared,
  type = 'website',
}: Props) {
  const { settings } = archive
  const address = publishedUrl(page)
  const { facets } = useFilters()
  const active = activeFilters(filters, facets)
  const title = [
    ...(name ? [name] : []),
    ...(filters.by === 'happened' ? [filtersMessages.views.happened] : []),
    ...active.map(({ label }) => label),
  ].join(', ')
  const image = shareImageOf(archive, shared)
  return (
    <>
      <title>{title ? `${title} · ${settings.title}` : settings.title}</title>
      {/* One tag for search engines and for link previews. */}
      <meta name="description" property="og:description" content={description} />
      {/* Both need the full address. */}
      {settings.address && <link rel="canonical" href={address} />}
      {settings.address && <meta property="og:url" content={address} />}
      <meta property="og:site_name" content={settings.title} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title || settings.title} />
      {image && <meta property="og:image" content={publishedUrl(image)} />}
      {/* Without this tag, previews have a small image. */}
      {image && <meta name="twitter:card" content="summary_large_image" />}
    </>
  )
}
