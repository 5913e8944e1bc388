import { enBuild } from './en.ts'

/** The texts of the build and the command line, by subject. Kept apart, so that none of them reaches the browser. */
export type BuildMessages = typeof enBuild

/** The texts in use. */
export const buildMessages: BuildMessages = enBuild
