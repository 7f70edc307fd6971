import { types } from 'pg'

/**
 * How values come out of the database, the same on both engines: numbers as numbers, also counts
 * and sums (exact up to 2^53), a calendar date as the text it is. For the rest the driver's own
 * choice stands: timestamptz is a Date, jsonb what it holds, text[] an array, bytea a Buffer.
 */
export const valueTypes: { getTypeParser: typeof types.getTypeParser } = {
  getTypeParser: (id: number, format?: 'text' | 'binary') =>
    own[id] ?? types.getTypeParser(id, format as 'text'),
}

const own: Record<number, (text: string) => unknown> = {
  [types.builtins.INT8]: Number,
  [types.builtins.NUMERIC]: Number,
  [types.builtins.DATE]: (text) => text,
}
