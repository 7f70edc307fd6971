import { Badge, Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { ErrorCode } from '../../src/errors.ts'
import type { ModeratedRemark } from '../../src/reads/live.ts'
import { send } from '../api.ts'
import { useMessages } from '../session.ts'

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  status: { ':empty': { marginTop: `calc(-1 * ${tokens.spacingVerticalS})` } },
  badge: { justifySelf: 'start' },
  text: { overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '& > *': { minWidth: 0 }, // so that they fit on one line
  },
})

/** One free text: let it through, keep it back, or strike out names first. */
export function RemarkItem({ remark }: { remark: ModeratedRemark }) {
  const styles = useStyles()
  const t = useMessages()
  const [edited, setEdited] = useState<string>()
  const [refusal, setRefusal] = useState<ErrorCode>()
  const { id, status, body, shownAs } = remark

  const moderate = async (next: ModeratedRemark['status'], text = shownAs) => {
    const refused = await send('remark.moderate', {
      remarkId: id,
      status: next,
      ...(text ? { shownAs: text } : {}),
    })
    setRefusal(refused)
    if (!refused) setEdited(undefined)
  }

  return (
    <li className={styles.item}>
      {status !== 'waiting' && (
        <Badge
          className={styles.badge}
          appearance={status === 'shown' ? 'filled' : 'outline'}
          color="informative"
        >
          {status === 'shown' ? t.seminar.isShown : t.seminar.isHidden}
        </Badge>
      )}
      {edited === undefined ? (
        <>
          <p className={styles.text} dir="auto">
            {shownAs ?? body}
          </p>
          <div className={styles.buttons}>
            {status !== 'shown' && (
              <Button onClick={() => void moderate('shown')}>{t.seminar.show}</Button>
            )}
            {status !== 'hidden' && (
              <Button onClick={() => void moderate('hidden')}>{t.seminar.hide}</Button>
            )}
            <Button appearance="subtle" onClick={() => setEdited(shownAs ?? body)}>
              {t.seminar.edit}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Field label={t.seminar.editHelp}>
            <Textarea
              value={edited}
              resize="vertical"
              onChange={(_, { value }) => setEdited(value)}
            />
          </Field>
          <div className={styles.buttons}>
            <Button
              disabledFocusable={!edited.trim()}
              onClick={() => void moderate('shown', edited.trim())}
            >
              {t.seminar.saveAndShow}
            </Button>
            <Button appearance="subtle" onClick={() => setEdited(undefined)}>
              {t.tab.cancel}
            </Button>
          </div>
        </>
      )}
      <div role="status" className={styles.status}>
        {refusal && t.error[refusal]}
      </div>
    </li>
  )
}
