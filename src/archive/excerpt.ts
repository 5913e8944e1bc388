const MAX_LENGTH = 60

/** Returns a text, or its beginning and an ellipsis if it is too long for a message. */
export const excerpt = (text: string): string =>
  text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text
