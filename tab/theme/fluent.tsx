import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import { type ReactNode, useEffect } from 'react'
import { useSession } from '../session.ts'

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

/** What Fluent's components need around them. A participant's first view does without. */
export function Fluent({ children }: { children: ReactNode }) {
  const { theme } = useSession()
  useEffect(() => showPage, [])
  return <FluentProvider theme={themes[theme]}>{children}</FluentProvider>
}

/**
 * A view that goes while a dialog is open, as by Back, leaves the page hidden from screen readers:
 * https://github.com/microsoft/tabster/issues/530
 */
function showPage(): void {
  queueMicrotask(() => document.getElementById('root')?.removeAttribute('aria-hidden'))
}
