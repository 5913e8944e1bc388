import type { Problem } from '../../archive/problem.ts'

/** Problems that say the same about different records. */
export interface ProblemGroup {
  /** At most as many as were asked for. */
  shown: Problem[]
  /** The number of the others. */
  more: number
}

/** The words of a problem, apart from what it quotes. */
const kindOf = ({ warning, found, remedy }: Problem) =>
  JSON.stringify([warning, ...[found, remedy].map((text) => text.replace(/“[^”]*”|[\d,.:-]*\d/g, '#'))])

/**
 * Groups problems that say the same: errors before warnings, then in the order of the first of each group.
 * @param limit how many of each group to show
 */
export function groupProblems(problems: readonly Problem[], limit: number): ProblemGroup[] {
  const groups = new Map<string, ProblemGroup>()
  for (const warning of [false, true])
    for (const problem of problems) {
      if (Boolean(problem.warning) !== warning) continue
      const kind = kindOf(problem)
      const group = groups.get(kind) ?? { shown: [], more: 0 }
      groups.set(kind, group)
      if (group.shown.length < limit) group.shown.push(problem)
      else group.more++
    }
  return [...groups.values()]
}
