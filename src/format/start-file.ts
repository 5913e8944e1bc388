/** For each room, the files of the edition that its drawn pages begin with: see public/start.js. */
export const START = 'start.json'
