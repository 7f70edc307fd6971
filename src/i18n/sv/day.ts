const format = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeZone: 'Europe/Stockholm',
})

/** A day as the programme counts days, wherever the server is. */
export function dayText(at: Date): string {
  return format.format(at)
}
