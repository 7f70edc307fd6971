import { readFileSync } from 'node:fs'
import * as cards from 'adaptivecards'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { languages } from '../../src/language.ts'
import { everyCard } from './every-card.ts'

/** Microsoft's own (MIT), from adaptivecards.io. */
const schemaFile = new URL('../support/schemas/adaptive-card-1.5.json', import.meta.url)
const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false })
const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8'))
const validate = ajv.compile(schema)

describe.each(languages)('in %s', (language) => {
  describe.each(Object.entries(everyCard))('%s', (_, draw) => {
    const drawnCard = draw(language)

    test('is an Adaptive Card 1.5', () => {
      validate(drawnCard)
      expect(validate.errors ?? []).toEqual([])
    })

    test('is understood by the card parser, with a label on every input', () => {
      const parsed = new cards.AdaptiveCard()
      const context = new cards.SerializationContext(cards.Versions.v1_5)
      parsed.parse(drawnCard, context)
      const validation = parsed.validateProperties()

      expect(eventsOf(context)).toEqual([])
      expect(validation.validationEvents).toEqual([])
      expect(parsed.getAllInputs().every((input) => input.label)).toBe(true)
      expect(drawnCard.fallbackText).toBeTruthy()
    })

    test('is small enough, and has at most six actions', () => {
      expect(Buffer.byteLength(JSON.stringify(drawnCard))).toBeLessThan(28 * 1024)
      expect(drawnCard.actions!.length).toBeLessThanOrEqual(6)
    })
  })
})

/** Every second time, the parser refuses any `lang`: it keeps a global regular expression for it. */
function eventsOf(context: cards.SerializationContext) {
  return Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index))
    .map(({ message }) => message)
    .filter((message) => !message.endsWith('for property "lang".'))
}
