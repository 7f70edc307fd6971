import { useMessages } from '../session.ts'

/** Holds the place while something is on its way; shows itself only after half a second. */
export function Skeleton() {
  const t = useMessages()
  return (
    <div className="skeleton" role="status" aria-label={t.tab.loading}>
      <span />
      <span />
      <span />
    </div>
  )
}
