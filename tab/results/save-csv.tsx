import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { QuestionResults } from '../../src/reads/results.ts'
import { codeOf } from '../api.ts'
import { saveFile } from '../save-file.ts'
import { useMessages } from '../session.ts'
import { csvOf } from './csv.ts'
import { resultsRows } from './results-rows.ts'
import { useFileTexts } from './use-file-texts.ts'

const useStyles = makeStyles({ button: { minHeight: '44px' } })

/** Lets the person keep what the pages of some questions show, and nothing more, as tables in a file. */
export function SaveCsv({
  label,
  fileName,
  read,
}: {
  label: string
  fileName: string
  /** The questions, in order. */
  read: () => Promise<QuestionResults[]>
}) {
  const styles = useStyles()
  const messages = useMessages()
  const texts = useFileTexts()
  const [isReading, setIsReading] = useState(false)
  const [said, setSaid] = useState('')

  const save = async () => {
    if (isReading) return
    setIsReading(true)
    setSaid('')
    try {
      const tables = (await read()).map((results) => resultsRows(results, texts))
      const rows = tables.flatMap((table, index) => (index === 0 ? table : [[], ...table]))
      saveFile(new Blob([csvOf(rows)], { type: 'text/csv' }), fileName, 'csv')
      setSaid(texts.r.saved)
    } catch (error) {
      setSaid(messages.error[codeOf(error)])
    }
    setIsReading(false)
  }
  return (
    <div>
      <Button className={styles.button} disabledFocusable={isReading} onClick={() => void save()}>
        {label}
      </Button>
      <p role="status">{isReading ? messages.tab.loading : said}</p>
    </div>
  )
}
