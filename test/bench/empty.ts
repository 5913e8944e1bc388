/** Nothing: what it takes to load is what loading any module takes. */
export {}
