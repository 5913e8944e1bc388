/**
 * The colours of the themes paper and night, for files that cannot read the style sheet. A test checks that they equal
 * those in the style sheet.
 */
export const THEME_COLOURS = {
  paper: { paper: '#fbf8f1', ink: '#1f1c17', rule: '#d9d0bf' },
  night: { paper: '#171512' },
} as const
