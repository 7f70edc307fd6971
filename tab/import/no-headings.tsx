import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components'
import type { OutlinePart } from '../../src/feedback/outline/edit.ts'
import { splitPlaces } from '../../src/feedback/outline/split-places.ts'
import { useOutlineTexts } from './use-outline-texts.ts'

const useStyles = makeStyles({ button: { minHeight: '44px' } })

/** Offers to divide a document that has become one single finding. */
export function NoHeadings({
  parts,
  onSplitAll,
}: {
  parts: OutlinePart[]
  onSplitAll: () => void
}) {
  const styles = useStyles()
  const t = useOutlineTexts()
  const [only, ...more] = parts
  if (!only || more.length > 0 || only.body.length < 2) return null
  const { length } = splitPlaces(only.body)
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{length > 0 ? t.noHeadings(length) : t.noSigns}</MessageBarBody>
      {length > 0 && (
        <MessageBarActions>
          <Button className={styles.button} onClick={onSplitAll}>
            {t.splitThere}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  )
}
