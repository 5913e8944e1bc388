import { plural } from '../formatters.ts'

/** Problems of JSON and JSON Lines. */
export const json = {
  cutOff: (records: number) => ({
    found: `JSON ends too early, after ${plural(records, { one: '# record', other: '# records' })}`,
    remedy: 'export it again; the records before are read',
  }),
  damaged: (records: number, reason: string) => ({
    found: `JSON is damaged after ${plural(records, { one: '# record', other: '# records' })} (${reason})`,
    remedy: 'export it again; the records before are read',
  }),
  damagedLine: (reason: string) => ({
    found: `line is not JSON (${reason})`,
    remedy: 'correct or delete it; the other lines are read',
  }),
  noObject: {
    found: 'list holds something other than an object',
    remedy: 'export articles as objects with names such as title, date and text',
  },
  tooDeep: { found: 'JSON is nested too deeply', remedy: 'export it again or move it out of the folder' },
  longLine: { found: 'line is longer than 64 MB', remedy: 'write one article a line' },
}
