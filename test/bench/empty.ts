/** An empty module: its loading time is the overhead of loading any module. */
export {}
