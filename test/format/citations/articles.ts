import type { CitedArticle } from '../../../src/format/citations/cited-article.ts'

export const XI_VOWS = {
  slug: '2020-04-11-xi-vows-to-back-nations-virus-fight',
  headline: 'Xi vows to back nations virus fight',
  published: '2020-04-11T07:28',
  publication: 'China Daily',
  url: 'https://news.example/article/2020-04-11-xi-vows-to-back-nations-virus-fight',
  accessed: '2026-11-25',
} as const satisfies CitedArticle

/** Headlines that the formats could read as their own syntax. */
export const HOSTILE_HEADLINES = [
  'Profits & losses: 100% of #1 {firms}_x ^ ~ $5 \\ end',
  '<i>Not</i> italics, a < b > c </script> &amp; <b>',
  '“Quotes” ‘inside’ and "straight" ones, it\'s',
  'Emoji 😀 and 北京 and Ñandú',
  '@article{x, title = "y"}, } { \\} \\{ }}',
  'TY  - JOUR',
  'ER  - ',
  '\\input{/etc/passwd} \\\\ %comment',
  '{',
  '}',
  '..',
]
