/** The annotated and the found values of a document. */
export interface Answer {
  expected: readonly string[]
  actual: readonly string[]
}

export interface Score {
  /** The documents with expected values; others are ignored. */
  documents: number
  /** Micro-averages over all values. */
  precision: number
  recall: number
  f1: number
  /** The mean of the F1 of each document. */
  meanF1: number
}

/** Compares the two as sets. */
export function compare({ expected, actual }: Answer): {
  right: string[]
  missed: string[]
  wrong: string[]
} {
  const want = new Set(expected)
  const got = new Set(actual)
  return {
    right: [...got].filter((each) => want.has(each)),
    missed: [...want].filter((each) => !got.has(each)),
    wrong: [...got].filter((each) => !want.has(each)),
  }
}

/** Returns precision, recall and F1 of documents. Each value counts once per document; without values, all are 0. */
export function score(answers: readonly Answer[]): Score {
  let right = 0
  let wrong = 0
  let missed = 0
  let sum = 0
  let documents = 0
  for (const answer of answers) {
    if (answer.expected.length === 0) continue
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
