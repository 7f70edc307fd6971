import type { UnitOverview } from '../../src/reads/unit.ts'
import { unitId, versionId } from './canned.ts'

/* Units to look at screens in. All people and places are invented. */

export const units: UnitOverview[] = [
  {
    id: unitId,
    name: 'Älvbro kommun',
    kind: 'municipality',
    conversation: { id: 'c1', name: 'Återkoppling Älvbro', isPresent: true },
    contacts: ['Signe Älvdal'],
    deputy: {
      personId: '0d000000-0000-4000-8000-000000000002',
      name: 'Nils Åkerö',
      namedAt: '2026-11-21T09:00:00Z',
      notices: 'both',
      isMe: false,
    },
    mayNameDeputy: true,
    documents: [
      {
        documentId: 'd1',
        versionId,
        number: 2,
        title: 'Återkoppling till Älvbro kommun',
        status: 'delivered',
        findings: 4,
        savedAt: '2026-11-20T09:00:00Z',
        deliveredAt: '2026-11-24T13:30:00Z',
        delivery: {
          status: 'sent',
          attempts: 1,
          sentAt: '2026-11-24T13:30:00Z',
          openedAt: '2026-11-24T15:02:00Z',
        },
      },
    ],
  },
  {
    id: '0c000000-0000-4000-8000-000000000002',
    name: 'Norrsjö, Söderby och Västanå gemensamma hälso- och sjukvårdsregion',
    kind: 'region',
    conversation: { id: 'c2', name: 'Regionens styrgrupp', isPresent: true },
    contacts: ['Ulla Fjäll', 'Per Ström'],
    mayNameDeputy: true,
    documents: [
      {
        documentId: 'd2',
        versionId: '0b000000-0000-4000-8000-000000000002',
        number: 1,
        title: 'Återkoppling till regionen',
        status: 'delivered',
        findings: 1,
        savedAt: '2026-11-20T09:00:00Z',
        deliveredAt: '2026-11-24T13:30:00Z',
        delivery: { status: 'failed', failure: 'botNotInConversation', attempts: 3 },
      },
    ],
  },
  {
    id: '0c000000-0000-4000-8000-000000000003',
    name: 'Björkvik',
    kind: 'municipality',
    contacts: [],
    mayNameDeputy: true,
    documents: [],
  },
]
