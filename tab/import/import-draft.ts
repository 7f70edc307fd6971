import {
  continuationsOf,
  findingsOf,
  leftOutOf,
  type OutlineDraft,
} from '../../src/feedback/outline/draft.ts'
import type { Block } from '../../src/feedback/rich-text.ts'
import type { CommandInput } from '../../src/protocol.ts'
import type { ImportPreview } from '../../src/reads/feedback.ts'

/** What will be saved of an imported document, as the researcher has left it. */
export interface ImportDraft extends OutlineDraft {
  /** Made once, so that saving twice is one version. */
  versionId: string
  newDocumentId: string
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
  }
}

export function saveInput(
  preview: ImportPreview,
  draft: ImportDraft,
  unitId: string,
  documentId: string | undefined,
  before: Before | undefined,
): CommandInput<'feedback.save'> {
  const known = before?.findings ?? []
  return {
    documentId: documentId ?? draft.newDocumentId,
    versionId: draft.versionId,
    unitId,
    title: draft.title.trim(),
    summary: draft.summary,
    findings: findingsOf(draft, continuationsOf(draft, known), known),
    closing: preview.closing,
    leftOut: leftOutOf(draft, preview.leftOut),
    sourceName: preview.sourceName,
  }
}
