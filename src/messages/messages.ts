import { en } from './en.ts'

/** The texts of the app, by view. Every language has this shape. */
export type Messages = typeof en

/**
 * The texts in use. Read them where they are shown, never while a module loads: the language may be set after that.
 */
export let messages: Messages = en

/** Sets the language of the app, before it first renders. */
export function setMessages(language: Messages): void {
  messages = language
}
