import path from 'node:path'

/** Returns a path as messages show it: relative, if it lies below the current folder. */
export function shownPath(file: string): string {
  const relative = path.relative('', file) || '.'
  return relative.startsWith('..') ? path.resolve(file) : relative
}
