import { readXml } from './word-xml.ts'

/** A style of paragraphs. */
export interface WordStyle {
  /** Its name. Built-in styles have their English names: `heading 1`, `Title`. */
  name: string
  /** The level of headings, from 1. */
  heading?: number
  bold?: boolean
}

/** Returns true unless an on-off property such as `<w:b w:val="0"/>` is off. */
export const isOn = (value: string | undefined): boolean => !/^(?:0|false|off)$/.test(value ?? '')

/** Returns the level of headings that an outline level stands for. Level 9 is plain text. */
export function headingOf(outlineLevel: string | undefined): number | undefined {
  const level = Number(outlineLevel)
  return outlineLevel && level >= 0 && level < 9 ? level + 1 : undefined
}

/**
 * Reads the styles of paragraphs.
 * @param xml `word/styles.xml`
 * @returns the styles by their ids. Styles have the properties of those that they are based on.
 */
export function readStyles(xml: Uint8Array): Map<string, WordStyle> {
  const styles = new Map<string, WordStyle & { basedOn?: string }>()
  let current: (WordStyle & { basedOn?: string }) | undefined
  readXml(xml, {
    open(name, attributes) {
      const value = attributes['w:val']
      if (name === 'w:style') {
        current = { name: attributes['w:styleId'] ?? '' }
        styles.set(current.name, current)
      } else if (!current) return
      else if (name === 'w:name') current.name = value ?? current.name
      else if (name === 'w:basedOn' && value) current.basedOn = value
      else if (name === 'w:b') current.bold = isOn(value)
      else if (name === 'w:outlineLvl') {
        const heading = headingOf(value)
        if (heading) current.heading = heading
      }
    },
    close(name) {
      if (name === 'w:style') current = undefined
    },
  })
  const MAX_ANCESTORS = 10
  for (const style of styles.values()) {
    let ancestor = styles.get(style.basedOn ?? '')
    for (let n = 0; ancestor && n < MAX_ANCESTORS; n++) {
      if (ancestor.heading) style.heading ??= ancestor.heading
      if (ancestor.bold) style.bold ??= ancestor.bold
      ancestor = styles.get(ancestor.basedOn ?? '')
    }
  }
  return styles
}
