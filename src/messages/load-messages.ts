/**
 * The groups of a language's messages: names of former states, which few archives need, those of the first view, those
 * that the reader needs besides, and the others. Each is a file. A group is loaded with those before it, since views
 * share parts. public/start.js has the same names.
 */
export const MESSAGE_GROUPS = ['former', 'first', 'reader', 'rest'] as const
export type MessageGroup = (typeof MESSAGE_GROUPS)[number]

/** Returns the path of a group of messages. @param hash that of all messages */
export const messageFile = (language: string, group: MessageGroup, hash: string): string =>
  `assets/${language}-${group}-${hash}.js`

declare global {
  /** Loads a group, and those before it, in the reader's language. start.js sets it; without it, messages are part of the scripts. */
  var datelineLoadMessages: ((group: MessageGroup) => Promise<unknown>) | undefined
}

/** Returns a function that loads a module together with its messages. */
export const withMessages =
  <Module>(load: () => Promise<Module>, group: MessageGroup = 'rest'): (() => Promise<Module>) =>
  async () => {
    const [module] = await Promise.all([load(), globalThis.datelineLoadMessages?.(group)])
    return module
  }
