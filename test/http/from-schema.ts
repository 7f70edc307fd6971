import fc from 'fast-check'

/** As much of JSON Schema as zod writes for our commands. */
export interface Schema {
  type?: string
  properties?: Record<string, Schema>
  required?: string[]
  additionalProperties?: boolean | Schema
  propertyNames?: Schema
  items?: Schema
  minItems?: number
  maxItems?: number
  anyOf?: Schema[]
  oneOf?: Schema[]
  const?: unknown
  enum?: unknown[]
  format?: string
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  $ref?: string
  $defs?: Record<string, Schema>
}

/**
 * Values that are nearly what the schema asks for: right in most places and anything in a few, so
 * that they come past the first check and fail at the last. `ids` are tried where an id belongs.
 */
export function nearly(schema: Schema, ids: string[]): fc.Arbitrary<unknown> {
  const shapes: Record<string, Schema> = schema.$defs ?? {}
  return from(schema, 0)

  function from(part: Schema, depth: number): fc.Arbitrary<unknown> {
    const right = rightly(part, depth)
    return fc.oneof({ arbitrary: right, weight: 12 }, { arbitrary: anything, weight: 1 })
  }

  function rightly(part: Schema, depth: number): fc.Arbitrary<unknown> {
    if (part.$ref) return from(shapes[part.$ref.split('/').at(-1)!]!, depth)
    if ('const' in part) return fc.constant(part.const)
    if (part.enum) return fc.constantFrom(...part.enum)
    const choices = part.anyOf ?? part.oneOf
    if (choices) return fc.oneof(...choices.map((choice) => from(choice, depth + 1)))
    if (part.type === 'object') return objectFrom(part, depth)
    if (part.type === 'array') return arrayFrom(part, depth)
    if (part.type === 'boolean') return fc.boolean()
    if (part.type === 'integer' || part.type === 'number') return numberFrom(part)
    if (part.type === 'string') return stringFrom(part)
    return anything
  }

  function objectFrom(part: Schema, depth: number): fc.Arbitrary<unknown> {
    const { properties = {}, additionalProperties: values } = part
    if (typeof values === 'object') {
      return fc.dictionary(stringFrom(part.propertyNames ?? {}), from(values, depth + 1), {
        maxKeys: 4,
      })
    }
    const fields = Object.entries(properties).map(([name, each]) => [name, from(each, depth + 1)])
    const record: Record<string, fc.Arbitrary<unknown>> = Object.fromEntries(fields)
    return fc.record(record, { requiredKeys: part.required ?? [] })
  }

  function arrayFrom({ items = {}, minItems = 0 }: Schema, depth: number): fc.Arbitrary<unknown> {
    if (depth > 6) return fc.constant([])
    return fc.array(from(items, depth + 1), { minLength: minItems, maxLength: minItems + 2 })
  }

  function numberFrom({ minimum = -(2 ** 53), maximum = 2 ** 53 }: Schema): fc.Arbitrary<unknown> {
    return fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(minimum, maximum, 2 ** 31))
  }

  function stringFrom(part: Schema): fc.Arbitrary<string> {
    if (part.format === 'uuid') return fc.constantFrom(...ids)
    if (part.pattern) return fc.stringMatching(new RegExp(part.pattern))
    return fc.oneof(
      fc.constantFrom('En rad', '\0', '\ud800', '"; drop table people; --'),
      fc.string({ minLength: part.minLength ?? 0, maxLength: Math.min(part.maxLength ?? 30, 30) }),
    )
  }
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, '', -1, 1e308, '9'.repeat(400), [[[[]]]], { __proto__: null }),
)
