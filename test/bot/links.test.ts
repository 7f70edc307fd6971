import { expect, test } from 'vitest'
import { browserLinks, teamsLinks } from '../../bot/links.ts'

const appId = '99999999-9999-4999-8999-999999999999'

test('a link to the tab itself names what to show', () => {
  const links = browserLinks('https://tillkom.example')
  expect(links.seminar('s1')).toBe('https://tillkom.example/tab/?seminar=s1')
  expect(links.poll('s1', 'p1')).toBe('https://tillkom.example/tab/?seminar=s1&poll=p1')
  expect(links.feedback('v1')).toBe('https://tillkom.example/tab/?feedback=v1')
})

test('what cards are drawn with is there for Teams to fetch', () => {
  const image = 'https://tillkom.example/assets/card-bar.png'
  expect(browserLinks('https://tillkom.example').image('card-bar')).toBe(image)
  expect(teamsLinks(appId, 'https://tillkom.example').image('card-bar')).toBe(image)
})

test('a deep link opens the same page in the app, and in a browser without Teams', () => {
  const link = new URL(teamsLinks(appId, 'https://tillkom.example').feedback('v1'))

  expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${appId}/home`)
  expect(link.searchParams.get('webUrl')).toBe('https://tillkom.example/tab/?feedback=v1')
  expect(JSON.parse(link.searchParams.get('context')!)).toEqual({ subEntityId: 'feedback=v1' })
})
