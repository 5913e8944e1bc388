/** How large the map of the world is drawn, in pixels: the app keeps its room before it has it. */
export const MAP_WIDTH = 1000
export const MAP_HEIGHT = 448
