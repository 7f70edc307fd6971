/** The dark squares as one outline: each run of them in a row is a bar one unit high. */
export function qrPath(rows: boolean[][]): string {
  return rows.map(barsIn).join('')
}

function barsIn(row: boolean[], y: number): string {
  let path = ''
  let start = 0
  while ((start = row.indexOf(true, start)) >= 0) {
    const next = row.indexOf(false, start)
    const end = next < 0 ? row.length : next
    path += `M${start} ${y}h${end - start}v1H${start}z`
    start = end
  }
  return path
}
