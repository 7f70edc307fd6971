/**
 * A page that frames the tab as Teams does, speaking teams-js' window protocol from the tab's own
 * origin. What it is asked to look like comes in its query: theme, locale, frame, user and path.
 */
export const hostPage = `<!doctype html>
<html lang="sv">
<head><meta charset="utf-8"><title>Teams</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style></head>
<body><script type="module">
const query = new URLSearchParams(location.search)
const frame = document.createElement('iframe')
frame.title = 'TillKom'
let theme = query.get('theme') ?? 'default'
const answers = {
  initialize: () => [query.get('frame') ?? 'content', 'web', '2.0.8', JSON.stringify({
    apiVersion: 4, isLegacyTeams: false,
    hostVersionsInfo: { adaptiveCardSchemaVersion: { majorVersion: 1, minorVersion: 5 } },
    supports: { app: { notifySuccessResponse: {} }, pages: { tabs: {}, config: {} } },
  })],
  getContext: () => [{
    locale: query.get('locale') ?? 'sv-se', theme, entityId: 'tab', subEntityId: query.get('subPageId') ?? '',
    userObjectId: query.get('user') ?? 'ada', hostName: 'Teams', hostClientType: 'web', ringId: 'general',
    sessionId: 's', appSessionId: 's', frameContext: query.get('frame') ?? 'content', tid: 't',
  }],
  'appInitialization.success': () => [undefined],
  'authentication.getAuthToken': () => [true, query.get('user') ?? 'ada'],
  'meeting.shareAppContentToStage': ([url]) => { window.shared = url; return [null, true] },
}
addEventListener('message', ({ data, source }) => {
  if (source !== frame.contentWindow || !data?.func) return
  const args = answers[data.func]?.(data.args ?? [])
  if (args) source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, location.origin)
})
window.setTheme = (name) => {
  theme = name
  frame.contentWindow.postMessage({ func: 'themeChange', args: [name] }, location.origin)
}
frame.src = query.get('path') ?? '/tab/'
document.body.append(frame)
</script></body></html>`
