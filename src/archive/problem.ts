import { byFile } from './by-file.ts'

/** Something that is wrong with the archive's files: what was found, where, and how to fix it. */
export interface Problem {
  /** The path of the file below the seeds folder. */
  file: string
  /** From 1; also 1 for a problem of the whole file. */
  line: number
  /** The record, from 1, in a file that may hold several. */
  record?: number
  /** The page, from 1, in a document that has pages instead of lines. */
  page?: number
  /** Present if the problem keeps nothing out of the archive. */
  warning?: true
  found: string
  remedy: string
}

/** The texts of a problem, without its file and line. */
export type ProblemText = Pick<Problem, 'found' | 'remedy'>

/** Receives a problem in the file that is being read, with its line. */
export type ReportProblem = (line: number, text: ProblemText) => void

/** Compares by file name, then by line, then by record. */
export const byFileAndLine = (a: Problem, b: Problem): number =>
  byFile(a, b) || a.line - b.line || (a.record ?? 0) - (b.record ?? 0)

/** Returns the place of a problem: `file:line`, `file#record` or `file, page n`. */
export const formatPlace = ({ file, line, record, page }: Problem): string => {
  if (page !== undefined) return `${file}, page ${page}`
  if (record !== undefined && record > 1 && line === 1) return `${file}#${record}`
  return `${file}:${line}`
}

/** Formats a problem as one line for a terminal: `file:line: what was found; what to do`. */
export const formatProblem = (problem: Problem): string =>
  `${formatPlace(problem)}: ${problem.found}; ${problem.remedy}`
