import { type DragEvent, useState } from 'react'

/** Where a step is dropped: over the upper half of another it goes before that, else after. */
export interface Drag {
  propsFor: (id: string, before: string | null) => object
  /** The step after which the one that is dragged would land; undefined while nothing is dragged. */
  target: string | null | undefined
}

/** Moving steps with the mouse, beside the menu and the keys. */
export function useDrag(onMove: (id: string, after: string | null) => void): Drag {
  const [dragged, setDragged] = useState<string>()
  const [target, setTarget] = useState<string | null>()
  const stop = () => {
    setDragged(undefined)
    setTarget(undefined)
  }

  return {
    target,
    propsFor: (id, before) => ({
      draggable: true,
      onDragStart(event: DragEvent) {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData('text/plain', id) // Firefox drags nothing without
        setDragged(id)
      },
      onDragOver(event: DragEvent) {
        if (!dragged) return
        event.preventDefault()
        const { top, height } = event.currentTarget.getBoundingClientRect()
        setTarget(event.clientY < top + height / 2 ? before : id)
      },
      onDrop(event: DragEvent) {
        event.preventDefault()
        if (dragged && target !== undefined) onMove(dragged, target)
        stop()
      },
      onDragEnd: stop,
    }),
  }
}
