import { makeStyles, tokens } from '@fluentui/react-components'
import type { Block } from '../../src/feedback/rich-text.ts'
import { InlineText } from './inline-text.tsx'
import type { Notes } from './notes.ts'
import { PictureFigure } from './picture-figure.tsx'
import { TextTable } from './text-table.tsx'
import { blocksOnPaper } from './on-paper.ts'

const useStyles = makeStyles({
  text: {
    display: 'grid',
    gap: '0.9em',
    minWidth: 0,
    overflowWrap: 'break-word',
    ...blocksOnPaper('0.9em'),
  },
  list: {
    display: 'grid',
    gap: '0.4em',
    paddingInlineStart: '1.5em',
    ...blocksOnPaper('0.4em'),
  },
  quote: {
    paddingLeft: '1em',
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { fontSize: '1.05em', fontWeight: tokens.fontWeightSemibold, breakAfter: 'avoid' },
})

/** Formatted text from an imported document. Built from plain data, so there is no HTML to trust. */
export function RichText({ blocks, notes }: { blocks: Block[]; notes?: Notes | undefined }) {
  const styles = useStyles()
  return (
    <div className={styles.text}>
      {blocks.map((block, index) => (
        <BlockText key={index} block={block} notes={notes} />
      ))}
    </div>
  )
}

function BlockText({ block, notes }: { block: Block; notes: Notes | undefined }) {
  const styles = useStyles()
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <InlineText content={block.content} notes={notes} />
        </p>
      )
    case 'heading':
      return (
        <h3 className={styles.heading}>
          <InlineText content={block.content} notes={notes} />
        </h3>
      )
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul'
      return (
        <List className={styles.list}>
          {block.items.map((item, index) => (
            <li key={index}>
              <RichText blocks={item} notes={notes} />
            </li>
          ))}
        </List>
      )
    }
    case 'table':
      return (
        <TextTable
          rows={block.rows}
          renderCell={(cell) => <RichText blocks={cell} notes={notes} />}
        />
      )
    case 'quote':
      return (
        <blockquote className={styles.quote}>
          <RichText blocks={block.blocks} notes={notes} />
        </blockquote>
      )
    case 'picture':
      return <PictureFigure picture={block} />
  }
}
