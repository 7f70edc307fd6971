import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { packageFor } from '../../appPackage/package.ts'
import { environment } from '../support/environment.ts'
import { projectBytes, projectText } from '../support/project.ts'

const source = {
  manifest: projectText('appPackage/manifest.json'),
  languages: { 'en.json': projectText('appPackage/en.json') },
  icons: {
    'color.png': projectBytes('appPackage/color.png'),
    'outline.png': projectBytes('appPackage/outline.png'),
  },
}

test('the package holds the manifest and every file that it names, at its top', () => {
  const files = unzipSync(packageFor(source, environment).zip)
  const manifest = JSON.parse(strFromU8(files['manifest.json']!))

  expect(Object.keys(files).sort()).toEqual([
    'color.png',
    'en.json',
    'manifest.json',
    'outline.png',
  ])
  expect(files[manifest.icons.color]).toEqual(new Uint8Array(source.icons['color.png']))
  expect(files[manifest.icons.outline]).toBeDefined()
  expect(files[manifest.localizationInfo.additionalLanguages[0].file]).toBeDefined()
})

test('values are put in so that the manifest is still JSON, whatever is in them', () => {
  const manifest = JSON.parse(packageFor(source, environment).manifest)

  expect(manifest.id).toBe(environment.TEAMS_APP_ID)
  expect(manifest.developer.name).toBe('Institutet "Väst" för styrning')
  expect(JSON.stringify(manifest)).not.toContain('${{')
})

test('all missing values are named at once', () => {
  const { BOT_ID: _bot, TEAMS_APP_ID: _app, ...rest } = environment

  expect(() => packageFor(source, rest)).toThrow('These have no value: TEAMS_APP_ID, BOT_ID')
})

test('the same source and environment give the same package', () => {
  expect(packageFor(source, environment).zip).toEqual(packageFor(source, environment).zip)
})
