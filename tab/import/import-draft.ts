import {
  continuationsOf,
  findingsOf,
  leftOutOf,
  type OutlineDraft,
} from '../../src/feedback/outline/draft.ts'
import {
  leftOutPictures,
  type PictureChoices,
  picturesToDescribe,
  withChoices,
} from '../../src/feedback/outline/pictures.ts'
import { picturesIn } from '../../src/feedback/picture.ts'
import type { Block, Picture } from '../../src/feedback/rich-text.ts'
import type { CommandInput } from '../../src/protocol.ts'
import type { ImportPreview } from '../../src/reads/feedback.ts'

/** What will be saved of an imported document, as the researcher has left it. */
export interface ImportDraft extends OutlineDraft {
  /** Made once, so that saving twice is one version. */
  versionId: string
  newDocumentId: string
  pictures: PictureChoices
}

/** The version that is about to be replaced. */
export interface Before {
  number: number
  findings: { key: string; heading: string; body: Block[] }[]
}

export function draftOf(preview: ImportPreview, newId: () => string): ImportDraft {
  return {
    versionId: newId(),
    newDocumentId: newId(),
    title: preview.title,
    summary: preview.summary,
    parts: preview.findings.map(({ key, heading, body }) => ({
      id: key,
      heading,
      body,
      isIncluded: true,
    })),
    chosen: {},
    pictures: {},
  }
}

/** The pictures of what is to be saved. */
export function picturesToSave(preview: ImportPreview, draft: ImportDraft): Picture[] {
  return picturesToDescribe(blocksOf(preview, draft))
}

export function saveInput(
  preview: ImportPreview,
  draft: ImportDraft,
  unitId: string,
  documentId: string | undefined,
  before: Before | undefined,
): CommandInput<'feedback.save'> {
  const known = before?.findings ?? []
  const chosen = (blocks: Block[]) => withChoices(blocks, draft.pictures)
  const findings = findingsOf(draft, continuationsOf(draft, known), known)
  const text = {
    summary: chosen(draft.summary),
    findings: findings.map((finding) => ({ ...finding, body: chosen(finding.body) })),
    closing: chosen(preview.closing),
  }
  const placed = new Set(
    picturesIn([
      ...text.summary,
      ...text.findings.flatMap(({ body }) => body),
      ...text.closing,
    ]).map(({ id }) => id),
  )
  const leftOut = leftOutPictures(blocksOf(preview, draft), draft.pictures)
  return {
    documentId: documentId ?? draft.newDocumentId,
    versionId: draft.versionId,
    unitId,
    title: draft.title.trim(),
    ...text,
    leftOut: leftOutOf(draft, [...preview.leftOut, ...leftOut]),
    pictures: preview.pictures.filter(({ id }) => placed.has(id)),
    sourceName: preview.sourceName,
  }
}

function blocksOf({ closing }: ImportPreview, { summary, parts }: ImportDraft): Block[] {
  const included = parts.filter(({ isIncluded }) => isIncluded)
  return [...summary, ...included.flatMap(({ body }) => body), ...closing]
}
