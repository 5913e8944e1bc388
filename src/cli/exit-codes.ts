/** The exit code of a command that found nothing wrong. */
export const FINE = 0
/** The exit code of a command that found errors, or could not do what it was asked for. */
export const PROBLEMS = 1
/** The exit code of a command that was called with wrong arguments. */
export const WRONG_USE = 2
