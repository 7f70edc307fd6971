import { Button, makeStyles } from '@fluentui/react-components'
import type { FeedbackView } from '../../src/reads/feedback.ts'
import { picturesIn } from '../../src/feedback/picture.ts'
import { dateText } from '../dates.ts'
import { useSession } from '../session.ts'
import { picturesOf } from './picture-source.ts'
import { upright } from './upright.ts'
import { useLifeTexts } from './use-life-texts.ts'
import { useFeedbackMessages } from './use-feedback-messages.ts'

const useStyles = makeStyles({ button: { '@media print': { display: 'none' } } })

/** Saves the text of the document as a Word file. What anybody has answered is not in it. */
export function WordButton({ feedback }: { feedback: FeedbackView }) {
  const styles = useStyles()
  const { language } = useSession()
  const t = useFeedbackMessages()
  const life = useLifeTexts()
  const save = async () => {
    const { saveAsWord } = await import('./save-as-word.ts')
    const pictures = await loadPictures(feedback)
    const { title, unit, number, deliveredAt, summary, findings, closing } = feedback
    const when = deliveredAt && t.feedback.deliveredAt(dateText(deliveredAt, language))
    saveAsWord({
      title,
      subtitle: [unit.name, t.feedback.version(number), when].filter(Boolean).join(' · '),
      summary: { heading: t.feedback.summary, blocks: summary },
      findings: { heading: t.feedback.findings, all: findings },
      closing: { heading: t.feedback.closing, blocks: closing },
      pictures,
      language: { sv: 'sv-SE', en: 'en-GB' }[language],
    })
  }
  return (
    <Button className={styles.button} onClick={() => void save()}>
      {life.saveAsWord}
    </Button>
  )
}

/** One that can't be had is told in words instead. */
async function loadPictures({ versionId, summary, findings, closing }: FeedbackView) {
  const source = picturesOf(versionId)
  const placed = picturesIn([...summary, ...findings.flatMap(({ body }) => body), ...closing])
  const types = new Map(placed.map(({ id, type }) => [id, type]))
  const loaded = await Promise.allSettled(
    [...types].map(async ([id, type]) => {
      const file = await source(id)
      const bytes = type === 'jpeg' ? await upright(file) : new Uint8Array(await file.arrayBuffer())
      return [id, { type, bytes }] as const
    }),
  )
  return new Map(loaded.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])))
}
