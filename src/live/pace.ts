/*
 * How often a room is written to. What people do goes out within a beat; that somebody has come or
 * gone changes no more than a number, and waits for longer the more screens have to be told.
 */

/**
 * Milliseconds between two broadcasts: not noticeable in a small room, and in a large one long
 * enough that writing to every socket takes a part of it.
 */
export function beatFor(screens: number): number {
  return Math.min(250, 25 + screens * 0.07)
}

/**
 * After a push to so many screens, which took so long from its beginning to its end and was writing
 * for a part of that. Others had the rest, and whatever else there is to do gets a third of the
 * time at least: where writing takes long, the beat becomes as long as it has to be.
 */
export function restAfter(screens: number, tookMs: number, writingMs: number): number {
  const othersMs = tookMs - writingMs
  return Math.max(0, beatFor(screens) - tookMs, writingMs / 2 - othersMs)
}

/**
 * Milliseconds for which screens of one kind may show an older number of people, so that telling
 * it takes a few hundredths of a core, however many come at once. Whoever leads has few screens,
 * and hears it at the room's own beat.
 */
export function presencePauseFor(screens: number, beatMs: number): number {
  return Math.max(beatMs, (screens * 1_000) / presenceWritesPerSecond)
}

const presenceWritesPerSecond = 4_000

/** For so long a frame may be given to whoever comes: how much time is left on a clock is in it. */
export const freshMs = 250
