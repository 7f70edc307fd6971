import { Badge, Button, makeStyles, tokens } from '@fluentui/react-components'
import { type KeyboardEvent, useState } from 'react'
import type { ModeratedRemark } from '../../src/reads/live.ts'
import { EditAndShow } from '../components/edit-and-show.tsx'
import { useMessages } from '../session.ts'
import { useWasKept } from '../use-kept.ts'
import { moveByKey } from './move-by-key.ts'
import { MoveMenu } from './move-menu.tsx'
import { useModerationTexts } from './use-moderation-texts.ts'
import type { HeadingView, RemarkCare } from './use-remark-care.ts'

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 }, // so that they fit on one line
  },
})

/** One free text: let it through, keep it back, strike out names first, or put it under a heading. */
export function RemarkItem({
  remark,
  isUnreadShown,
  headings,
  heading,
  care,
  onNewHeading,
}: {
  remark: ModeratedRemark
  /** Does it show before anybody has gone through it? */
  isUnreadShown: boolean
  headings: HeadingView[]
  heading: HeadingView | undefined
  care: RemarkCare
  onNewHeading: () => void
}) {
  const styles = useStyles()
  const t = useMessages()
  const texts = useModerationTexts().texts
  const about = `remark:${remark.id}`
  const [isEditing, setIsEditing] = useState(useWasKept(about))
  const { status, body, shownAs } = remark
  const isWaiting = status === 'waiting'
  const isShown = status === 'shown' || (isWaiting && isUnreadShown)

  const saveAndShow = async (text: string) => {
    const refused = await care.moderate(remark, 'shown', text)
    if (!refused) setIsEditing(false)
    return !refused
  }
  const press = (event: KeyboardEvent) => {
    const move = moveByKey(event, headings)
    if (!move) return
    event.preventDefault()
    care.move(remark, move.to)
  }

  return (
    <li className={styles.item} data-row={remark.id} {...{ onKeyDown: press }}>
      {(isShown || !isWaiting) && (
        <Badge
          style={{ justifySelf: 'start' }}
          appearance={isShown ? 'filled' : 'outline'}
          color="informative"
        >
          {isShown ? t.seminar.isShown : t.seminar.isHidden}
        </Badge>
      )}
      {!isEditing ? (
        <>
          <p className={styles.text} dir="auto">
            {shownAs ?? body}
          </p>
          {isWaiting && heading && <p dir="auto">{texts.under(heading.title)}</p>}
          <div className={styles.buttons}>
            {status !== 'shown' && (
              <Button onClick={() => void care.moderate(remark, 'shown')}>
                {isShown ? texts.keep : t.seminar.show}
              </Button>
            )}
            {status !== 'hidden' && (
              <Button onClick={() => void care.moderate(remark, 'hidden')}>{t.seminar.hide}</Button>
            )}
            <Button appearance="subtle" onClick={() => setIsEditing(true)}>
              {t.seminar.edit}
            </Button>
            <MoveMenu
              headings={headings}
              current={heading}
              onMove={(to) => care.move(remark, to)}
              onNew={onNewHeading}
            />
          </div>
        </>
      ) : (
        <EditAndShow
          about={about}
          text={shownAs ?? body}
          onSave={saveAndShow}
          onCancel={() => setIsEditing(false)}
        />
      )}
    </li>
  )
}
