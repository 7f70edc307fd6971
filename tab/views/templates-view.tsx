import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { LocalText } from '../../src/language.ts'
import type { Templates } from '../../src/reads/programme.ts'
import type { TemplateFile } from '../../src/template/template-file.ts'
import { codeOf, read, Refused, send } from '../api.ts'
import { Page } from '../components/page.tsx'
import { RefusalPage } from '../components/refusal.tsx'
import { Skeleton } from '../components/skeleton.tsx'
import { Title } from '../components/title.tsx'
import { saveFile } from '../save-file.ts'
import { useLocalText, useMessages } from '../session.ts'
import { FromFile } from '../templates/from-file.tsx'
import { readTemplateFile } from '../templates/read-template-file.ts'
import { TemplateRow } from '../templates/template-row.tsx'
import { useTemplateTexts } from '../templates/use-template-texts.ts'
import { useRead } from '../use-read.ts'

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gap: tokens.spacingVerticalL,
    maxWidth: '44rem',
    marginTop: tokens.spacingVerticalM,
  },
  list: { listStyleType: 'none', display: 'grid', gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
  files: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
  button: { minHeight: '44px' },
})

/** The programme's own templates: to rename, remove, and share with another programme in a file. */
export function TemplatesView() {
  const styles = useStyles()
  const messages = useMessages()
  const t = useTemplateTexts()
  const localText = useLocalText()
  const { data, refusal, reload } = useRead<Templates>('/api/templates')
  const [said, setSaid] = useState('')
  const [isReading, setIsReading] = useState(false)

  if (refusal && !data) return <RefusalPage code={refusal} onRetry={reload} />
  if (!data) return <Skeleton />
  const { own } = data

  const trying = (attempt: Promise<string>) =>
    attempt.then(setSaid, (error: unknown) => setSaid(messages.error[codeOf(error)]))

  const keep = async (path: string, title: string) => {
    const content = await read<TemplateFile>(path)
    const blob = new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' })
    saveFile(blob, title, 'tillkom.json')
    return ''
  }
  const take = async (chosen: File) => {
    const file = await readTemplateFile(chosen)
    const refused = await send('template.import', { importId: crypto.randomUUID(), file })
    if (refused) throw new Refused(refused)
    reload()
    return t.taken(
      (file as TemplateFile).templates.map(({ title }: { title: LocalText }) => localText(title)),
    )
  }

  return (
    <Page>
      <Title>{t.heading}</Title>
      <div className={styles.page}>
        <p className={styles.quiet}>{own.length === 0 ? t.none : t.about}</p>
        <ul className={styles.list}>
          {own.map((template) => (
            <TemplateRow
              key={template.id}
              template={template}
              onSaveFile={() =>
                void trying(keep(`/api/templates/${template.id}/file`, localText(template.title)))
              }
              onChange={(refused) => {
                setSaid(refused ? messages.error[refused] : '')
                reload()
              }}
            />
          ))}
        </ul>
        <p className={styles.quiet}>{t.fileHelp}</p>
        <div className={styles.files}>
          <FromFile
            isReading={isReading}
            onFile={(file) => {
              setIsReading(true)
              void trying(take(file)).finally(() => setIsReading(false))
            }}
          />
          {own.length > 1 && (
            <Button
              className={styles.button}
              onClick={() => void trying(keep('/api/templates/file', t.allName))}
            >
              {t.allToFile}
            </Button>
          )}
        </div>
        <p role="status">{said}</p>
      </div>
    </Page>
  )
}
