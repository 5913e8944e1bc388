import fc from 'fast-check'

/** The number of cases each property is tested with. Set DATELINE_PROPERTY_RUNS to test more. */
const RUNS = Number(process.env.DATELINE_PROPERTY_RUNS ?? 200)

fc.configureGlobal({ numRuns: RUNS })

export default fc
