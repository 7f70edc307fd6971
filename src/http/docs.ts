import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** `GET /api/docs`: the API describes itself, from the same schemas that check what comes in. */
export async function registerApiDocs(server: FastifyInstance): Promise<void> {
  await server.register(swagger, {
    openapi: {
      openapi: '3.0.3',
      info: {
        title: 'TillKom for Teams',
        description:
          'Commands change something and answer 204. Reads answer what a screen shows. ' +
          'Live changes arrive on a WebSocket at /api/live.',
        version: '0.1.0',
      },
      components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
      security: [{ bearer: [] }],
    },
  })
  await server.register(swaggerUi, { routePrefix: '/api/docs' })
}
