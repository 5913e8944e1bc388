/** Licences that ask whoever publishes an archive for no more than to pass on a notice. */
const PERMISSIVE = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'CC0-1.0',
  'Unlicense',
  'MIT-0',
  'Zlib',
  // Fonts
  'OFL-1.1',
])

/**
 * Returns whether a package may reach the browser.
 * @param expression an SPDX expression without nested brackets, such as `(MIT OR GPL-3.0)`
 */
export const isPermissive = (expression = 'none'): boolean =>
  expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((license) => PERMISSIVE.has(license.trim())))
