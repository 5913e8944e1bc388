import { publishedUrl } from '../app/data/addresses.ts'
import { archive } from '../app/data/archive.ts'
import { Head } from '../app/frame/head.tsx'
import { publication as publisher } from '../app/sharing/share.ts'
import type { Body } from '../format/body.ts'
import type { Card } from '../format/cards.ts'
import { authorsOf } from '../format/citations/cited-article.ts'
import { countryName } from '../format/country-name.ts'
import { shareImageOf } from '../format/share-image-paths.ts'

const toCountry = (name: string) => ({ '@type': 'Country', name })

/**
 * The metadata of an article, for pages that link to it (Open Graph), search engines (schema.org, as JSON-LD) and
 * reference managers (Dublin Core, with the tags of Highwire Press for authors and pages). None says what another one
 * does: see docs/decisions/038-lean-pages.md.
 */
export function ArticleMetadata({ card, body }: { card: Card; body: Body }) {
  const { slug, headline, published, countries, about, summary, words } = card
  const { language = archive.settings.language } = card
  const publication = body.publication ?? card.publication ?? publisher
  const day = published.slice(0, 10)
  const shared = { slug, countries, published }
  const image = shareImageOf(archive, shared)
  const names = countries.map((code) => countryName(code))
  const tags: Record<string, string | false | undefined> = {
    'DC.type': 'newspaperArticle',
    'DC.date': day,
    // Others say what the whole page does.
    'DC.source': publication !== archive.settings.title && publication,
    'DC.language': card.language,
    citation_author: body.byline && authorsOf(body.byline),
    citation_firstpage: body.page,
  }
  const jsonLd = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    ...(published && { datePublished: published }),
    inLanguage: language,
    wordCount: words,
    ...(image && { image: publishedUrl(image) }),
    publisher: { '@type': 'Organization', name: publication },
    ...(body.byline && { author: { '@type': 'Person', name: authorsOf(body.byline) } }),
    ...(body.section && { articleSection: body.section }),
    ...(body.page && { pagination: body.page }),
    ...(body.url && { isBasedOn: body.url }),
    ...(body.tags && { keywords: body.tags }),
    ...(about > 0 && { about: names.slice(0, about).map(toCountry) }),
    ...(names.length > about && { mentions: names.slice(about).map(toCountry) }),
  }
  return (
    <>
      <Head
        title={headline}
        description={summary.text}
        page={`article/${slug}`}
        shared={shared}
        type="article"
      />
      {body.section && <meta property="article:section" content={body.section} />}
      {Object.entries(tags).map(
        ([name, content]) => content && <meta key={name} name={name} content={content} />,
      )}
      {/* Data, not a script. Escaping `<` keeps a headline from ending the element. */}
      <script type="application/ld+json">{JSON.stringify(jsonLd).replaceAll('<', '\\u003c')}</script>
    </>
  )
}
