import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/tokens'
import type { Plugin } from 'vite'

const name = 'virtual:fluent-themes.css'

/**
 * Writes the three Teams themes as a stylesheet while building, so that a participant's first view
 * needs neither `FluentProvider` nor the themes as code, and a theme change is one attribute.
 */
export function fluentThemes(): Plugin {
  return {
    name: 'fluent-themes',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? themesCss() : undefined),
  }
}

function themesCss(): string {
  return [
    rule(':root', Object.entries(teamsLightTheme)),
    rule(':root[data-theme="dark"]', differences(teamsDarkTheme)),
    rule(':root[data-theme="contrast"]', differences(teamsHighContrastTheme)),
  ].join('\n')
}

function differences(theme: Theme): [string, unknown][] {
  return Object.entries(theme).filter(
    ([token, value]) => teamsLightTheme[token as keyof Theme] !== value,
  )
}

function rule(selector: string, entries: [string, unknown][]): string {
  return `${selector} {${entries.map(([token, value]) => `--${token}:${value}`).join(';')}}`
}
