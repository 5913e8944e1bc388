import { publishedUrl } from '../app/data/addresses.ts'
import { archive } from '../app/data/archive.ts'
import { Head } from '../app/frame/head.tsx'
import { publication } from '../app/sharing/share.ts'
import { dayOf } from '../archive/article.ts'
import type { Card } from '../format/cards.ts'
import { countryName } from '../format/country-name.ts'
import { shareImageOf } from '../format/share-image-paths.ts'

/**
 * The metadata of an article, for pages that link to it (Open Graph), search engines (schema.org, as JSON-LD) and
 * reference managers (Dublin Core, and the tags of Highwire Press). Zotero reads the type of item from `DC.type`, and
 * the publication from `citation_journal_title`, whatever the type.
 */
export function ArticleMetadata({ card }: { card: Card }) {
  const { slug, headline, published, countries, about, summary, words } = card
  const { language } = archive.settings
  const day = dayOf(published)
  const page = `article/${slug}`
  const address = publishedUrl(page)
  const image = shareImageOf(archive.articles, { slug, countries })
  const names = countries.map(countryName)
  const tags: Record<string, string> = {
    'DC.title': headline,
    'DC.type': 'newspaperArticle',
    'DC.date': day,
    'DC.publisher': publication,
    'DC.language': language,
    'DC.identifier': address,
    citation_title: headline,
    citation_publication_date: day.replaceAll('-', '/'),
    citation_journal_title: publication,
    citation_language: language,
    citation_public_url: address,
  }
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    description: summary.text,
    datePublished: published,
    inLanguage: language,
    wordCount: words,
    url: address,
    mainEntityOfPage: address,
    image: publishedUrl(image),
    publisher: { '@type': 'Organization', name: publication },
    about: names.slice(0, about).map((name) => ({ '@type': 'Country', name })),
    mentions: names.slice(about).map((name) => ({ '@type': 'Country', name })),
  }
  return (
    <>
      <Head title={headline} description={summary.text} page={page} image={image} type="article" />
      <meta property="article:published_time" content={published} />
      {Object.entries(tags).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {/* Data, not a script. Escaping `<` keeps a headline from ending the element. */}
      <script type="application/ld+json">{JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>
    </>
  )
}
