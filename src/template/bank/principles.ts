import { type BankItem, both, options, question } from '../template.ts'

const delegation = both(
  'Efter Tillitsdelegationens vägledande principer',
  'After the guiding principles of the Swedish Trust Commission',
)

export const tenPrinciples: BankItem = {
  id: 'ten-principles',
  title: both('Tio vägledande principer', 'Ten guiding principles'),
  source: delegation,
  steps: [
    question(
      both(
        'Vilka tre principer är viktigast hos er just nu?',
        'Which three principles matter most with you right now?',
      ),
      {
        kind: 'ranking',
        mostRanked: 3,
        mayBeUnsure: true,
        options: options(
          ['Tillit', 'Trust'],
          ['Medborgarens perspektiv', 'The citizen’s view'],
          ['Helhetsansvar', 'Responsibility for the whole'],
          ['Handlingsutrymme', 'Room for manoeuvre'],
          ['Nära stöd', 'Support close by'],
          ['Kunskap', 'Knowledge'],
          ['Öppenhet', 'Openness'],
          ['Långsiktighet', 'The long view'],
          ['Etik och rättsliga principer', 'Ethics and principles of law'],
          ['Tydliga roller och mandat', 'Clear roles and mandates'],
        ),
      },
      both('Sätt den viktigaste först.', 'Put the most important first.'),
    ),
  ],
}

export const sevenPrinciples: BankItem = {
  id: 'seven-principles',
  title: both('Sju vägledande principer', 'Seven guiding principles'),
  source: delegation,
  steps: [
    question(
      both('I vilken ordning behöver ni dem?', 'In which order do you need them?'),
      {
        kind: 'ranking',
        mostRanked: 7,
        mayBeUnsure: true,
        options: options(
          ['Tillit', 'Trust'],
          ['Medborgarfokus', 'Focus on the citizen'],
          ['Helhetssyn', 'A view of the whole'],
          ['Handlingsutrymme', 'Room for manoeuvre'],
          ['Stöd', 'Support'],
          ['Kunskap', 'Knowledge'],
          ['Öppenhet', 'Openness'],
        ),
      },
      both('Sätt den som ni behöver mest först.', 'Put the one that you need most first.'),
    ),
  ],
}
