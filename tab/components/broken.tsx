import { Component, type ReactNode } from 'react'
import { SessionContext } from '../session.ts'
import { Notice } from './notice.tsx'
import { PlainButton } from './plain-button.tsx'

/** Stands in for a page that threw while it was drawn; React wants a class for this. */
export class Broken extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  static override contextType = SessionContext
  declare context: React.ContextType<typeof SessionContext>
  override state = { isBroken: false }

  static getDerivedStateFromError() {
    return { isBroken: true }
  }

  override render() {
    const t = this.context?.t
    if (!this.state.isBroken || !t) return this.props.children
    return (
      <main style={{ paddingInline: 16 }}>
        <Notice {...t.tab.broken}>
          <PlainButton onClick={() => location.reload()}>{t.tab.reload}</PlainButton>
        </Notice>
      </main>
    )
  }
}
