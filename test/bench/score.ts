/** What a document should give, and what it gave. */
export interface Answer {
  wanted: readonly string[]
  given: readonly string[]
}

export interface Score {
  /** Documents that something is wanted of; the others are passed over. */
  documents: number
  /** Micro: of all that was given, and of all that was wanted. */
  precision: number
  recall: number
  f1: number
  /** The mean of each document's own F1. */
  meanF1: number
}

/** Both as sets; what is wanted and not given, and what is given and not wanted. */
export function compare({ wanted, given }: Answer): { right: string[]; missed: string[]; wrong: string[] } {
  const want = new Set(wanted)
  const got = new Set(given)
  return {
    right: [...got].filter((each) => want.has(each)),
    missed: [...want].filter((each) => !got.has(each)),
    wrong: [...got].filter((each) => !want.has(each)),
  }
}

/** Precision, recall and F1 of many documents. Each value counts once a document; where nothing counts, 0. */
export function score(answers: readonly Answer[]): Score {
  let right = 0
  let wrong = 0
  let missed = 0
  let sum = 0
  let documents = 0
  for (const answer of answers) {
    if (answer.wanted.length === 0) continue
    documents++
    const found = compare(answer)
    right += found.right.length
    wrong += found.wrong.length
    missed += found.missed.length
    sum += (2 * found.right.length) / (2 * found.right.length + found.wrong.length + found.missed.length)
  }
  const precision = right / (right + wrong || 1)
  const recall = right / (right + missed || 1)
  return {
    documents,
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall || 1),
    meanF1: sum / (documents || 1),
  }
}
