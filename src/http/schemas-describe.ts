import type { FastifyServerOptions } from 'fastify'

/**
 * Schemas are for the description at /api/docs. What comes in is checked by zod, once, so Fastify
 * need not load and compile a validator of its own, which would be a tenth of the time to start.
 */
export const schemasDescribe = {
  compilersFactory: {
    buildValidator: () => () => (value: unknown) => ({ value }),
    buildSerializer: () => () => (value: unknown) => JSON.stringify(value),
  },
} as unknown as NonNullable<FastifyServerOptions['schemaController']> // typed for Ajv alone
