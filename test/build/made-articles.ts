import { type AddressedArticle, prepareArticle } from '../../src/build/analyse/prepared-article.ts'
import type { Body } from '../../src/format/body.ts'
import { archiveOfFiles, sourceFile } from '../archive/source-file.ts'

/** Headlines that another format could read as its own syntax. */
export const HOSTILE = [
  'A </script><script>alert(1)</script> & more',
  '“Quotes” \'and\' "straight" ones',
  'An end of CDATA ]]> and <![CDATA[ its beginning',
  'Control \u0001\u0008\u001b\u007f\ufffe characters',
  'Emoji 😀👩‍👩‍👧 and 北京',
  'افتتاح مكتبة جديدة',
  '=cmd|" /C calc"!A0',
  "'=1+1",
  '+1 @x -2, with commas; and "quotes"',
  '# Not a heading *or* _this_ [link](x) `code` <b> &amp; | ~',
  '--- 1. - + \\ {} $ % ^ #',
  '..',
]

/** Articles in the order of the archive, each with its Body. */
export function madeArticles(
  seeds: readonly { headline: string; date?: string; text?: string; front?: string }[],
) {
  const files = seeds.map(({ headline, date = '2020-04-11 07:28', text = 'A text.', front }, i) =>
    sourceFile(
      `${String(i).padStart(4, '0')}.txt`,
      `${front ? `---\n${front}\n---\n` : ''}${headline}\n${date}\n${text}\n`,
    ),
  )
  const { archive, problems } = archiveOfFiles(files)
  if (problems.length) throw new Error(JSON.stringify(problems))
  return archive.articles.map((article): { prepared: AddressedArticle; body: Body } => {
    const { prepared, body } = prepareArticle(article)
    return { prepared: { ...prepared, slug: article.slug, bodyHash: '' }, body: JSON.parse(body) }
  })
}
