import {
  FluentProvider,
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { useSession } from '../session.ts'

const themes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme }

/** What Fluent's components need around them. A participant's first view does without. */
export function Fluent({ children }: { children: ReactNode }) {
  const { theme } = useSession()
  return <FluentProvider theme={themes[theme]}>{children}</FluentProvider>
}
