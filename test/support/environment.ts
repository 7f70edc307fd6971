/** What a filled-in environment file holds, with invented values. */
export const environment = {
  TEAMSFX_ENV: 'test',
  TEAMS_APP_ID: '99999999-9999-4999-8999-999999999999',
  AAD_APP_CLIENT_ID: '33333333-3333-4333-8333-333333333333',
  BOT_ID: '11111111-1111-4111-8111-111111111111',
  PUBLIC_HOST: 'tillkom.example',
  ORGANISATION_NAME: 'Institutet "Väst" för styrning',
  ORGANISATION_WEBSITE: 'https://institutet.example/',
  ORGANISATION_PRIVACY_URL: 'https://institutet.example/personuppgifter',
  ORGANISATION_TERMS_URL: 'https://institutet.example/villkor',
}
