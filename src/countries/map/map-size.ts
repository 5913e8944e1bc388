/** The size of the world map in pixels. The app reserves the space before the map has loaded. */
export const MAP_WIDTH = 1000
export const MAP_HEIGHT = 448
