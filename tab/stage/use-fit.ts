import { useEffect } from 'react'

/** On a narrow screen people scroll, and text must not get smaller for the sake of a room. */
const narrowest = 900
const smallest = 0.45
const tries = 6

/** Makes pictures on the stage smaller, by `--fit`, until nothing of it has to be scrolled to. */
export function useFit(stage: HTMLElement | null): void {
  useEffect(() => {
    if (!stage) return undefined
    const fit = () => fitIn(stage)
    fit()
    const changes = new MutationObserver(fit) // before it is painted
    changes.observe(stage, { childList: true, subtree: true, characterData: true })
    addEventListener('resize', fit)
    return () => {
      changes.disconnect()
      removeEventListener('resize', fit)
    }
  }, [stage])
}

function fitIn(element: HTMLElement): void {
  const fits = (share: number) => {
    element.style.setProperty('--fit', `${share}`)
    return document.documentElement.scrollHeight <= innerHeight
  }
  if (innerWidth < narrowest || fits(1)) {
    element.style.removeProperty('--fit')
    return
  }
  let [low, high] = [smallest, 1]
  for (let each = 0; each < tries; each += 1) {
    const middle = (low + high) / 2
    if (fits(middle)) low = middle
    else high = middle
  }
  fits(low)
}
