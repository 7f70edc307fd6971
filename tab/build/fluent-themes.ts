import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme,
} from '@fluentui/tokens'
import type { Plugin } from 'vite'

const name = 'virtual:fluent-themes.css'
const tab = fileURLToPath(new URL('..', import.meta.url))

/**
 * Writes the three Teams themes as a stylesheet while building, so that a participant's first view
 * needs neither `FluentProvider` nor the themes as code, and a theme change is one attribute. A
 * build has only what our own styles name, a fifth of it all: Fluent's components bring their own.
 */
export function fluentThemes(): Plugin {
  let isBuild = false
  return {
    name: 'fluent-themes',
    configResolved({ command }) {
      isBuild = command === 'build'
    },
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? themesCss(isBuild ? namedIn(tab) : undefined) : undefined),
  }
}

function themesCss(named?: ReadonlySet<string>): string {
  const wanted = (entries: [string, unknown][]) =>
    entries.filter(([token]) => !named || named.has(token))
  return [
    rule(':root', wanted(Object.entries(teamsLightTheme))),
    rule(':root[data-theme="dark"]', wanted(differences(teamsDarkTheme))),
    rule(':root[data-theme="contrast"]', wanted(differences(teamsHighContrastTheme))),
  ].join('\n')
}

/** What any file of a folder names as a custom property. */
function namedIn(folder: string): Set<string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.(?:css|tsx?)$/.test(file.name))
    .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
  return new Set(files.flatMap((text) => text.match(/(?<=--)[a-zA-Z0-9]+/g) ?? []))
}

function differences(theme: Theme): [string, unknown][] {
  return Object.entries(theme).filter(
    ([token, value]) => teamsLightTheme[token as keyof Theme] !== value,
  )
}

function rule(selector: string, entries: [string, unknown][]): string {
  return `${selector} {${entries.map(([token, value]) => `--${token}:${value}`).join(';')}}`
}
