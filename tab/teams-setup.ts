import { pages } from '@microsoft/teams-js'
import type { TabSetup } from './host.ts'

/** Where Teams asks what a new tab is to show. What was offered last is kept when the person saves. */
export function tabSetup(): TabSetup {
  return {
    async current() {
      const { entityId } = await pages.getConfig()
      return entityId || undefined
    },
    offer({ entityId, address, name }) {
      pages.config.registerOnSaveHandler((saving) => {
        pages.config
          .setConfig({
            entityId,
            contentUrl: address,
            websiteUrl: address,
            suggestedDisplayName: name,
          })
          .then(
            () => saving.notifySuccess(),
            () => saving.notifyFailure(),
          )
      })
      pages.config.setValidityState(true)
    },
  }
}
