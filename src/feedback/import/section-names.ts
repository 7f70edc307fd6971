/** What a section is for, as far as its heading tells. */
export type SectionRole = 'summary' | 'findings' | 'closing'

const names: Record<SectionRole, string[]> = {
  summary: [
    'sammanfattning',
    'kort sammanfattning',
    'sammanfattande bild',
    'i korthet',
    'i sammandrag',
    'summary',
    'executive summary',
    'abstract',
    'in brief',
  ],
  findings: [
    'iakttagelser',
    'våra iakttagelser',
    'observationer',
    'resultat',
    'fynd',
    'findings',
    'our findings',
    'observations',
    'results',
  ],
  closing: [
    'frågor att ta vidare',
    'frågor',
    'att ta vidare',
    'nästa steg',
    'avslutning',
    'avslutande ord',
    'slutord',
    'medskick',
    'tack',
    'referenser',
    'källor',
    'litteratur',
    'bilaga',
    'bilagor',
    'questions',
    'questions to take further',
    'next steps',
    'closing',
    'closing words',
    'references',
    'sources',
    'appendix',
    'appendices',
  ],
}

const roles = new Map(
  Object.entries(names).flatMap(([role, all]) => all.map((name) => [name, role as SectionRole])),
)

/** Finds "3. Iakttagelser:" as well as "IAKTTAGELSER", and "Bilaga 2: Intervjuer". */
export function roleOf(heading: string): SectionRole | undefined {
  const name = withoutNumber(heading)
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[.:\s]+/g, ' ')
    .trim()
  return roles.get(name) ?? (/^(bilaga|appendix) \S/.test(name) ? 'closing' : undefined)
}

/** "2.1 Politiken" and "Kapitel 2. Politiken" are about politics, wherever they come. */
export function withoutNumber(heading: string): string {
  return heading.replace(
    /^\s*((kapitel|chapter|del|part)\s+)?(\d+(\.\d+)*|[ivx]+(?=[.)]))[.):\s]+/i,
    '',
  )
}
