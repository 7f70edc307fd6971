import { http, HttpResponse, type JsonBodyType } from 'msw'
import { tenantId } from './entra.ts'

const tokens = `https://login.microsoftonline.com/${tenantId}/oauth2/v2.0/token`

export const graphApp = {
  clientId: '33333333-3333-4333-8333-333333333333',
  clientSecret: 'hemligt',
}

/** Entra exchanges the person's token, or the app's secret, for one to use in Graph. */
export const givesToken = http.post(tokens, async ({ request }) => {
  const form = new URLSearchParams(await request.text())
  return HttpResponse.json({
    token_type: 'Bearer',
    expires_in: 3600,
    access_token: `for ${form.get('grant_type')} ${form.get('scope')}`,
  })
})

/** Entra refuses with one of its codes, such as 65001 for consent that is missing. */
export function refusesToken(error: string, code: number) {
  return http.post(tokens, () =>
    HttpResponse.json(
      { error, error_description: `AADSTS${code}: No.`, error_codes: [code] },
      { status: 400 },
    ),
  )
}

/** One of Graph's addresses with one answer, remembering what it was asked. */
export function graphAnswers(
  method: 'post' | 'delete',
  path: string,
  status: number,
  body?: JsonBodyType,
  headers: Record<string, string> = {},
) {
  const asked: { token: string; body: unknown }[] = []
  const handler = http[method](`https://graph.microsoft.com/v1.0${path}`, async ({ request }) => {
    const text = await request.text()
    const token = request.headers.get('authorization') ?? ''
    asked.push({ token, body: text ? JSON.parse(text) : undefined })
    return body === undefined
      ? new HttpResponse(null, { status, headers })
      : HttpResponse.json(body, { status, headers })
  })
  return { handler, asked }
}
