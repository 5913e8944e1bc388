import fc from 'fast-check'

const { DATELINE_PROPERTY_RUNS } = process.env

/**
 * Each property is tested with 200 cases, or with those that fit into four seconds on a slow machine. To test more, set
 * DATELINE_PROPERTY_RUNS and pass a larger --testTimeout.
 */
fc.configureGlobal(
  DATELINE_PROPERTY_RUNS
    ? { numRuns: Number(DATELINE_PROPERTY_RUNS) }
    : { numRuns: 200, interruptAfterTimeLimit: 4000 },
)

export default fc
