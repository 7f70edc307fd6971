import { Button, makeStyles } from '@fluentui/react-components'
import { useState } from 'react'
import type { QuestionResults } from '../../src/reads/results.ts'
import { useComparisonTexts } from '../comparison/use-comparison-texts.ts'
import { useGroupsTexts } from '../groups/use-groups-texts.ts'
import { saveFile } from '../save-file.ts'
import { useLocalText, useSession } from '../session.ts'
import { useKindTexts } from '../texts/use-kind-texts.ts'
import { csvOf } from './csv.ts'
import { resultsRows } from './results-rows.ts'
import { useResultsTexts } from './use-results-texts.ts'

const useStyles = makeStyles({ button: { minHeight: '44px' } })

/** Lets the person keep what is on the page, and nothing more, as a table. */
export function SaveCsv({ results }: { results: QuestionResults }) {
  const styles = useStyles()
  const { t, language } = useSession()
  const r = useResultsTexts()
  const g = useGroupsTexts()
  const c = useComparisonTexts()
  const k = useKindTexts()
  const localText = useLocalText()
  const [isSaved, setIsSaved] = useState(false)

  const save = () => {
    const rows = resultsRows(results, { t, k, r, g, c, language })
    saveFile(new Blob([csvOf(rows)], { type: 'text/csv' }), localText(results.question), 'csv')
    setIsSaved(true)
  }
  return (
    <div>
      <Button className={styles.button} onClick={save}>
        {r.saveCsv}
      </Button>
      <p role="status">{isSaved && r.saved}</p>
    </div>
  )
}
