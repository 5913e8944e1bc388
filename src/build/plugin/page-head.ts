import { type HtmlTagDescriptor, minifySync, type Rolldown } from 'vite'
import type { ArchiveSettings } from '../../archive/article.ts'
import { FEEDS, linkTo } from '../../format/site-paths.ts'
import { directionOf, interfaceLanguage } from '../../messages/interface-language.ts'
import { interfaceLanguages, publishedTexts } from '../../messages/published.ts'
import { escapeHtml } from '../emit/pages/escape-html.ts'
import { contentSecurityPolicy } from './content-security-policy.ts'

/**
 * Puts the archive's title and the texts of index.html into it, in the archive's language.
 * @param base the path of the site, with a slash at its end
 */
export function withTexts(html: string, { title, language }: ArchiveSettings, base: string): string {
  const known = interfaceLanguage(language, interfaceLanguages)
  const shown = language.split('-')[0] === known ? language : known
  const direction = directionOf(shown) === 'rtl' ? ' dir="rtl"' : ''
  const { notStarted, withoutScripts } = publishedTexts(language).site
  const links = withoutScripts.text.replace(/\{(month|country)\}/g, (_, to: 'month' | 'country') => {
    return `<a class="link" href="${base}${to}">${withoutScripts[to]}</a>`
  })
  return html
    .replace('<html lang="en">', () => `<html lang="${escapeHtml(shown)}"${direction}>`)
    .replace('<title>Dateline</title>', () => `<title>${escapeHtml(title)}</title>`)
    .replace('<noscript></noscript>', () => `<noscript><p>${links}</p></noscript>`)
    .replace('role="alert"></p>', () => `role="alert">${escapeHtml(notStarted)}</p>`)
}

const INLINE_SCRIPT = /(?<=<script>)[\s\S]*?(?=<\/script>)/

/** Minifies the inline script of index.html. */
export const withMinifiedScript = (html: string): string =>
  html.replace(INLINE_SCRIPT, (source) => minifySync('inline.js', source).code.trim())

/**
 * Adds the content security policy to a page, whose inline script must be as it will be. As a tag of Vite's, its
 * quotation marks would be five characters each.
 */
export const withPolicy = (html: string): string =>
  html.replace('<head>', (head) => {
    const policy = contentSecurityPolicy(INLINE_SCRIPT.exec(html)?.[0] ?? '')
    return `${head}\n<meta http-equiv="Content-Security-Policy" content="${policy}">`
  })

/** Returns other tags in the head of a built page: links to the feeds, and the print styles for readers without scripts. */
export const headTags = (
  { title, address }: ArchiveSettings,
  base: string,
  bundle: Rolldown.OutputBundle = {},
): HtmlTagDescriptor[] => [
  // Only scripts load the style sheet that has the print styles. Without scripts, pages link to it.
  ...Object.values(bundle)
    .filter(
      (file) => file.type === 'asset' && /\.css$/.test(file.fileName) && `${file.source}`.includes('@page'),
    )
    .map(({ fileName }) => ({
      tag: 'noscript',
      children: [{ tag: 'link', attrs: { rel: 'stylesheet', href: `${base}${fileName}`, media: 'print' } }],
    })),
  ...Object.entries(FEEDS).map(([file, type]) => ({
    tag: 'link',
    attrs: { rel: 'alternate', type, title, href: linkTo(file, base, address) },
  })),
]
