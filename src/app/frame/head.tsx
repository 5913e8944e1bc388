import { publishedUrl } from '../data/addresses.ts'
import { archive } from '../data/archive.ts'

interface Props {
  /** The page's title; absent for the timeline, which has the archive's title. */
  title?: string
  /** A sentence about the page, for search engines and link previews. */
  description: string
  /** The page's path, relative to the site's root. */
  page: string
  /** The path of the share image. */
  image: string
  type?: 'website' | 'article'
}

/** The metadata of a page. React moves all of it into the document head. */
export function Head({ title, description, page, image, type = 'website' }: Props) {
  const { settings } = archive
  const address = publishedUrl(page)
  return (
    <>
      <title>{title ? `${title} · ${settings.title}` : settings.title}</title>
      <meta name="description" content={description} />
      {/* A canonical link needs the full address. */}
      {settings.address && <link rel="canonical" href={address} />}
      <meta property="og:site_name" content={settings.title} />
      <meta property="og:type" content={type} />
      <meta property="og:title" content={title ?? settings.title} />
      <meta property="og:description" content={description} />
      <meta property="og:url" content={address} />
      <meta property="og:image" content={publishedUrl(image)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
