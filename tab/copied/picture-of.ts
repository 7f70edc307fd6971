import { type PageWords, pageWith } from './page.ts'
import styles from './page.module.css'

const svgNamespace = 'http://www.w3.org/2000/svg'
/** Pixels of the picture to each of the page's: sharp on paper and on a projector. */
const sharpest = 2
/** Browsers give up on a canvas that is higher. */
const highest = 16_000

/**
 * What is shown, as a PNG for a document. It is drawn by the browser itself, as a page in an SVG: the
 * themes are variables on the root, and the root of an SVG has the light ones.
 */
export async function pictureOf(shown: Element, words: PageWords): Promise<Blob> {
  const page = pageWith(shown, words)
  const { width, height } = sizeOf(page)
  page.style.height = `${height}px` // whole pixels, so that no edge of another colour is left
  const scale = Math.min(sharpest, highest / height)
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svgOf(page, width, height))}`
  await image.decode()

  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture'))), 'image/png')
  })
}

/** The page has to be laid out once, out of sight, for its height to be known. */
function sizeOf(page: HTMLElement): { width: number; height: number } {
  const room = document.createElement('div')
  room.className = styles.outOfSight!
  room.inert = true
  room.append(page)
  document.body.append(room)
  const { width, height } = page.getBoundingClientRect()
  room.remove()
  return { width: Math.ceil(width), height: Math.ceil(height) }
}

function svgOf(page: HTMLElement, width: number, height: number): string {
  const svg = document.createElementNS(svgNamespace, 'svg')
  const look = document.createElementNS(svgNamespace, 'style')
  const place = document.createElementNS(svgNamespace, 'foreignObject')
  look.textContent = styleSheets()
  for (const each of [svg, place]) {
    each.setAttribute('width', `${width}`)
    each.setAttribute('height', `${height}`)
  }
  svg.style.fontSize = getComputedStyle(document.documentElement).fontSize // what a rem is
  place.append(page)
  svg.append(look, place)
  return new XMLSerializer().serializeToString(svg).replaceAll(unwritable, '')
}

/** An SVG that is an image may fetch nothing, so all that our stylesheets say goes into it. */
function styleSheets(): string {
  return [...document.styleSheets]
    .flatMap(({ cssRules }) => [...cssRules])
    .map(({ cssText }) => cssText)
    .join('\n')
}

/** Signs that people can send but XML can't hold. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g
