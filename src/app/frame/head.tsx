import { publishedUrl } from '../data/addresses.ts'
import { archive } from '../data/archive.ts'

interface Props {
  /** What the page is called; without it, it is the archive's first page. */
  title?: string
  /** What is on it, in a sentence. */
  description: string
  /** Its address below the base. */
  page: string
  /** The path of its picture. */
  image: string
  type?: 'website' | 'article'
}

/** What a page says of itself to those who link to it. React puts all of it into the head. */
export function Head({ title, description, page, image, type = 'website' }: Props) {
  const { settings } = archive
  const address = publishedUrl(page)
  return (
    <>
      <title>{title ? `${title} · ${settings.title}` : settings.title}</title>
      <meta name="description" content={description} />
      {/* One without a host says nothing. */}
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
