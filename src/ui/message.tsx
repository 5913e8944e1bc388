import { Fragment, type ReactNode } from 'react'

interface Props {
  /** A text with placeholders, such as `Back to {timeline}.` */
  text: string
  /** The elements that replace the placeholders, by name. */
  values: Readonly<Record<string, ReactNode>>
}

/** A text that contains elements, such as links. A placeholder without a value stays as written. */
export function Message({ text, values }: Props) {
  // Splitting by a pattern with a group returns text and names alternately.
  return text.split(/\{(\w+)\}/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text differ only in their order
    <Fragment key={index}>{index % 2 === 0 ? part : part in values ? values[part] : `{${part}}`}</Fragment>
  ))
}
