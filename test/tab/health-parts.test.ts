import { expect, test } from 'vitest'
import { health as t } from '../../src/i18n/sv/health.ts'
import { partsOf, wellnessOf } from '../../tab/health/parts.ts'
import { health, troubledHealth } from './canned-health.ts'

const timeOf = (iso: string) => iso.slice(11, 16)

test('what is well comes without advice', () => {
  const parts = partsOf(health, t, timeOf)
  expect(wellnessOf(parts)).toBe('well')
  expect(parts.filter(({ advice }) => advice !== undefined)).toEqual([])
})

test('what is not says what it is and what to do', () => {
  const parts = partsOf(troubledHealth, t, timeOf)
  expect(wellnessOf(parts)).toBe('bad')
  expect(parts.find(({ name }) => name === t.deliveries.name)).toMatchObject({
    text: '2 utskick kunde inte levereras. 1 utskick väntar sedan 13:00.',
    advice: t.deliveries.bad,
  })
  expect(parts.find(({ name }) => name === t.backup.name)).toMatchObject({
    text: t.never,
    advice: t.backup.advice,
  })
})
