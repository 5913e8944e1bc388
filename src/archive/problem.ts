import { byFile } from './by-file.ts'

/** Something that is wrong with the archive's files: what was found, where, and how to fix it. */
export interface Problem {
  /** The name of the file, with its ending. */
  file: string
  /** From 1; also 1 for a problem of the whole file. */
  line: number
  found: string
  remedy: string
}

/** The texts of a problem, without its file and line. */
export type ProblemText = Pick<Problem, 'found' | 'remedy'>

/** Receives a problem in the file that is being read, with its line. */
export type ReportProblem = (line: number, text: ProblemText) => void

/** Compares by file name, then by line. */
export const byFileAndLine = (a: Problem, b: Problem): number => byFile(a, b) || a.line - b.line

/** Formats a problem as one line for a terminal: `file:line: what was found; what to do`. */
export const formatProblem = ({ file, line, found, remedy }: Problem): string =>
  `${file}:${line}: ${found}; ${remedy}`
