/**
 * A page that frames the tab as Teams does, speaking teams-js' window protocol. What it is asked to
 * look like comes in its query: theme, locale, frame, user, meeting, subPageId, and the tab's path
 * or whole address. With `silent` it never answers.
 */
export const hostPage = `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Teams</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style></head>
<body><script type="module">
const query = new URLSearchParams(location.search)
const frame = document.createElement('iframe')
frame.title = 'TillKom'
const address = new URL(query.get('path') ?? '/tab/', location.href)
let theme = query.get('theme') ?? 'default'
const answers = {
  initialize: () => [query.get('frame') ?? 'content', 'web', '2.0.8', JSON.stringify({
    apiVersion: 4, isLegacyTeams: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: { app: { notifySuccessResponse: {} }, meetingRoom: {}, pages: { tabs: {}, config: {} } },
  })],
  getContext: () => [{
    locale: query.get('locale') ?? 'sv-se', theme, entityId: 'tab', subEntityId: query.get('subPageId') ?? '',
    userObjectId: query.get('user') ?? 'ada', hostName: 'Teams', hostClientType: 'web', ringId: 'general',
    sessionId: 's', appSessionId: 's', frameContext: query.get('frame') ?? 'content', tid: 't', ...(query.has('meeting') && { meetingId: 'm', chatId: 'c' }),
  }],
  'appInitialization.success': () => [undefined],
  'authentication.getAuthToken': () => [true, query.get('user') ?? 'ada'],
  'settings.getSettings': () => [window.settings ?? {}],
  'settings.setSettings': ([settings]) => {
    window.settings = settings
    return [true]
  },
  'settings.setValidityState': ([isValid]) => void (window.maySave = isValid),
  'settings.save.success': () => void (window.saved = true),
  'meeting.shareAppContentToStage': ([url]) => { window.shared = url; return [null, true] },
}
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || !data?.func || query.has('silent')) return
  const args = answers[data.func]?.(data.args ?? [])
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, address.origin)
})
const tell = (func, arg) => frame.contentWindow.postMessage({ func, args: [arg] }, address.origin)
window.theme = () => theme
window.setTheme = (name) => {
  theme = name
  tell('themeChange', name)
}
window.save = () => tell('settings.save', {})
frame.src = address.href
document.body.append(frame)
</script></body></html>`
