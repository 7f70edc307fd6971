import { expect, test } from 'vitest'
import { setupGroups } from '../../tab/setup/setup-choices.ts'
import { texts as t } from '../../tab/texts/sv.ts'

function seminar(id: string, status: 'planned' | 'running' | 'ended') {
  return { id, title: `Seminarium ${id}`, kind: 'kickoff' as const, status, mayFacilitate: false }
}

const seminars = [seminar('a', 'running'), seminar('b', 'ended')]
const options = { t, origin: 'https://tillkom.example', current: undefined }

function offered(groups: ReturnType<typeof setupGroups>): string[] {
  return groups.flatMap(({ choices }) => choices.map(({ entityId }) => entityId))
}

test('a tab can show a seminar that is not over, a unit’s feedback, or everything', () => {
  const groups = setupGroups(seminars, [{ id: 'u', name: 'Älvbro' }], options)

  expect(offered(groups)).toEqual(['seminar:a', 'unit:u', 'home'])
  expect(groups[1]?.choices[0]).toMatchObject({
    address: 'https://tillkom.example/tab/?unit=u',
    name: 'Återkoppling – Älvbro',
  })
})

test('what a tab shows already can be kept, also when the seminar is over', () => {
  expect(offered(setupGroups(seminars, [], { ...options, current: 'seminar:b' }))).toEqual([
    'seminar:a',
    'seminar:b',
    'home',
  ])
})
