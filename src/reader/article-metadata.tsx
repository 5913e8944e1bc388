import { publishedUrl } from '../app/data/addresses.ts'
import { archive } from '../app/data/archive.ts'
import { Head } from '../app/frame/head.tsx'
import { publication as publisher } from '../app/sharing/share.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { authorsOf } from '../format/citations/cited-article.ts'
import { countryName } from '../format/country-name.ts'
import { shareImageOf } from '../format/share-image-paths.ts'

/**
 * The metadata of an article, for pages that link to it (Open Graph), search engines (schema.org, as JSON-LD) and
 * reference managers (Dublin Core, and the tags of Highwire Press). Zotero reads the type of item from `DC.type`, and
 * the publication from `citation_journal_title`, whatever the type.
 */
export function ArticleMetadata({ card, body }: { card: Card; body: Body }) {
  const { slug, headline, published, countries, about, summary, words } = card
  const { language = archive.settings.language } = card
  const publication = body.publication ?? card.publication ?? publisher
  const day = published.slice(0, 10)
  const page = `article/${slug}`
  const address = publishedUrl(page)
  const shared = { slug, countries, published }
  const image = shareImageOf(archive, shared)
  const names = countries.map(countryName)
  const tags: Record<string, string> = {
    'DC.title': headline,
    'DC.type': 'newspaperArticle',
    ...(day && { 'DC.date': day }),
    'DC.publisher': publication,
    'DC.language': language,
    'DC.identifier': address,
    citation_title: headline,
    ...(body.byline && { 'DC.creator': authorsOf(body.byline), citation_author: authorsOf(body.byline) }),
    ...(body.page && { citation_firstpage: body.page }),
    ...(day && { citation_publication_date: day.replaceAll('-', '/') }),
    citation_journal_title: publication,
    citation_language: language,
    citation_public_url: address,
  }
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: summary.text,
    ...(published && { datePublished: published }),
    inLanguage: language,
    wordCount: words,
    url: address,
    mainEntityOfPage: address,
    ...(image && { image: publishedUrl(image) }),
    publisher: { '@type': 'Organization', name: publication },
    ...(body.byline && { author: { '@type': 'Person', name: authorsOf(body.byline) } }),
    ...(body.section && { articleSection: body.section }),
    ...(body.page && { pagination: body.page }),
    ...(body.url && { isBasedOn: body.url }),
    ...(body.tags && { keywords: body.tags }),
    about: names.slice(0, about).map((name) => ({ '@type': 'Country', name })),
    mentions: names.slice(about).map((name) => ({ '@type': 'Country', name })),
  }
  return (
    <>
      <Head title={headline} description={summary.text} page={page} shared={shared} type="article" />
      {published && <meta property="article:published_time" content={published} />}
      {Object.entries(tags).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {/* Data, not a script. Escaping `<` keeps a headline from ending the element. */}
      <script type="application/ld+json">{JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>
    </>
  )
}
