import { type MouseEvent, useSyncExternalStore } from 'react'
import { type Address, addressFrom, hrefOf } from './address.ts'

const moved = 'tillkom:moved'

/** What the address line asks for, also after Back and Forward. */
export function useAddress(): Address {
  return addressFrom(useSyncExternalStore(subscribe, () => location.search))
}

export function goTo(address: Address): void {
  history.pushState(null, '', hrefOf(address))
  dispatchEvent(new Event(moved))
  scrollTo(0, 0)
}

/** For a link that stays in the tab, and still opens a new window when asked to. */
export function linkTo(address: Address) {
  return {
    href: hrefOf(address),
    onClick(event: MouseEvent) {
      if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      goTo(address)
    },
  }
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener)
  addEventListener(moved, listener)
  return () => {
    removeEventListener('popstate', listener)
    removeEventListener(moved, listener)
  }
}
