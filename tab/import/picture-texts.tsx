import { Field, makeStyles, Radio, RadioGroup, Textarea, tokens } from '@fluentui/react-components'
import {
  choiceFor,
  mayBeSaved,
  type PictureChoice,
  type PictureChoices,
} from '../../src/feedback/outline/pictures.ts'
import { longestAlt } from '../../src/feedback/picture-limits.ts'
import type { Picture } from '../../src/feedback/rich-text.ts'
import { PictureFigure } from '../feedback/picture-figure.tsx'
import { useOutlineTexts } from './use-outline-texts.ts'

const useStyles = makeStyles({
  section: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  heading: { fontSize: '1.25rem', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  item: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  thumbnail: { '& img': { maxHeight: '14rem', width: 'auto' } },
})

/** Each picture of the document, to say what it shows before it is saved. */
export function PictureTexts({
  pictures,
  choices,
  onChange,
}: {
  pictures: Picture[]
  choices: PictureChoices
  onChange: (choices: PictureChoices) => void
}) {
  const styles = useStyles()
  const t = useOutlineTexts().pictures
  if (pictures.length === 0) return null
  const undescribed = pictures.filter((each) => !mayBeSaved(choiceFor(each, choices))).length
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{t.heading}</h2>
      <p>{t.help}</p>
      <p role="status">{undescribed > 0 ? t.undescribed(undescribed) : t.allDescribed}</p>
      <ol className={styles.list}>
        {pictures.map((picture, index) => (
          <PictureText
            key={picture.id}
            picture={picture}
            number={index + 1}
            choice={choiceFor(picture, choices)}
            onChange={(choice) => onChange({ ...choices, [picture.id]: choice })}
          />
        ))}
      </ol>
    </section>
  )
}

function PictureText({
  picture,
  number,
  choice,
  onChange,
}: {
  picture: Picture
  number: number
  choice: PictureChoice
  onChange: (choice: PictureChoice) => void
}) {
  const styles = useStyles()
  const t = useOutlineTexts().pictures
  return (
    <li className={styles.item}>
      <div className={styles.thumbnail}>
        <PictureFigure picture={{ ...picture, alt: choice.alt || t.name(number) }} />
      </div>
      <Field label={t.use(number)}>
        <RadioGroup
          value={choice.use}
          onChange={(_, { value }) => onChange({ ...choice, use: value as PictureChoice['use'] })}
        >
          <Radio value="described" label={t.described} />
          <Radio value="decorative" label={t.decorative} />
          <Radio value="leftOut" label={t.leftOut} />
        </RadioGroup>
      </Field>
      {choice.use === 'described' && (
        <Field label={t.alt(number)} hint={t.altHelp} required>
          <Textarea
            value={choice.alt}
            maxLength={longestAlt}
            resize="vertical"
            onChange={(_, { value }) => onChange({ ...choice, alt: value })}
          />
        </Field>
      )}
    </li>
  )
}
