import type { CommandInput } from '../../src/protocol.ts'
import type { ImportPreview } from '../../src/reads.ts'

/** What will be saved of an imported document, as the researcher has left it. */
export interface ImportDraft {
  /** Made once, so that saving twice is one version. */
  versionId: string
  newDocumentId: string
  title: string
  /** By the findings' keys. */
  headings: Record<string, string>
  leftOut: string[]
}

export function draftOf(preview: ImportPreview, newId: () => string): ImportDraft {
  return {
    versionId: newId(),
    newDocumentId: newId(),
    title: preview.title,
    headings: Object.fromEntries(preview.findings.map(({ key, heading }) => [key, heading])),
    leftOut: [],
  }
}

export function includedIn(preview: ImportPreview, draft: ImportDraft) {
  return preview.findings
    .filter(({ key }) => !draft.leftOut.includes(key))
    .map((finding) => ({
      ...finding,
      heading: draft.headings[finding.key]?.trim() || finding.heading,
    }))
}

export function saveInput(
  preview: ImportPreview,
  draft: ImportDraft,
  unitId: string,
  documentId: string | undefined,
): CommandInput<'feedback.save'> {
  const { summary, closing, leftOut, sourceName } = preview
  return {
    documentId: documentId ?? draft.newDocumentId,
    versionId: draft.versionId,
    unitId,
    title: draft.title.trim(),
    summary,
    findings: includedIn(preview, draft),
    closing,
    leftOut,
    sourceName,
  }
}
