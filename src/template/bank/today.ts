import { type BankItem, both, extent, options, question } from '../template.ts'

const delegation = both(
  'Efter Tillitsdelegationens arbete',
  'After the work of the Swedish Trust Commission',
)

export const challenges: BankItem = {
  id: 'challenges',
  title: both('Utmaningar med dagens styrning', 'Challenges of governance today'),
  source: delegation,
  steps: [
    question(
      both(
        'Hur väl stämmer det här om styrningen hos er?',
        'How well does this fit the governance with you?',
      ),
      extent(
        ['Den minskar handlingsutrymmet', 'It limits the room for manoeuvre'],
        ['Den hindrar nya idéer', 'It hinders new ideas'],
        ['Den bedömer mer än den förbättrar', 'It judges more than it improves'],
        ['Den hindrar samverkan', 'It hinders collaboration'],
        [
          'Den signalerar att vi varken vill eller kan',
          'It signals that we neither want to nor can',
        ],
        ['Den ger mer administration', 'It adds administration'],
      ),
    ),
  ],
}

export const relations: BankItem = {
  id: 'relations',
  title: both('Relationer för tillit', 'Relations for trust'),
  source: delegation,
  steps: [
    question(
      both(
        'Hur stor är tilliten i de här relationerna?',
        'How much trust is there in these relations?',
      ),
      extent(
        [
          'Mellan politisk uppdragsgivare och utförare',
          'Between the political principal and the provider',
        ],
        ['Mellan beslutsnivåer i organisationen', 'Between levels of decision in the organisation'],
        ['Mellan verksamheter som hör ihop', 'Between activities that belong together'],
        ['Mellan granskare och granskade', 'Between those who audit and those audited'],
        ['Mellan medarbetare och medborgare', 'Between employees and citizens'],
        ['I det demokratiska systemet', 'In the democratic system'],
      ),
    ),
  ],
}

export const moreTrust: BankItem = {
  id: 'more-trust',
  title: both('Ökad tillit i styrningen', 'More trust in governance'),
  source: delegation,
  steps: [
    question(
      both('Hur långt har ni kommit?', 'How far have you come?'),
      extent(
        ['Vi samverkar mer', 'We collaborate more'],
        [
          'Kollegor tar ansvar och lär av varandra',
          'Colleagues take responsibility and learn from each other',
        ],
        ['Det som dokumenteras har ett syfte', 'What is documented has a purpose'],
        [
          'Vi mäter rätt saker och återkopplar mer',
          'We measure the right things and give more feedback',
        ],
        ['Detaljstyrningen minskar', 'There is less detailed control'],
        ['Kontrollen känns som ett stöd', 'Control feels like support'],
        ['Verksamhetens eget ansvar värnas', 'The responsibility of operations is guarded'],
        [
          'Synen på chefers och medarbetares roller har ändrats',
          'The view of managers’ and employees’ roles has changed',
        ],
        ['Medarbetarna är med från början', 'Employees take part from the start'],
        ['Tillit är ett värde och en kultur', 'Trust is a value and a culture'],
        ['Uppdraget och helheten styr', 'The mission and the whole steer'],
      ),
    ),
  ],
}

export const everyday: BankItem = {
  id: 'everyday',
  title: both('Tillit till vardags', 'Trust in everyday work'),
  source: both('Efter motionens tre mål', 'After the three aims of the motion'),
  steps: [
    question(
      both('Hur märks det i vardagen?', 'How does it show in everyday work?'),
      extent(
        ['Medborgarna står mer i fokus', 'Citizens are more in focus'],
        [
          'Medarbetarna har mer frihet och ansvar',
          'Employees have more freedom and responsibility',
        ],
        ['Vi ser helheten bättre när vi samverkar', 'We see the whole better when we collaborate'],
        [
          'Modellen görs ihop med medarbetare och fack',
          'The model is made together with employees and unions',
        ],
      ),
    ),
  ],
}

export const whenWrong: BankItem = {
  id: 'when-wrong',
  title: both('När något går fel', 'When something goes wrong'),
  source: both('KFi-rapport 178, Sven Siverbo', 'KFi report 178, Sven Siverbo'),
  steps: [
    question(
      both(
        'Vad händer oftast hos er när något har gått fel?',
        'What usually happens with you when something has gone wrong?',
      ),
      {
        kind: 'choice',
        mostChoices: 1,
        mayBeUnsure: true,
        options: options(
          ['Vi får en ny regel eller kontroll', 'We get a new rule or control'],
          ['Vi tar reda på varför och lär av det', 'We find out why and learn from it'],
          ['Vi letar efter den som är ansvarig', 'We look for whoever is responsible'],
          [
            'De som var med rättar till det utan att det sprids',
            'Those involved put it right and word does not spread',
          ],
          ['Det blir tyst och inget ändras', 'It goes quiet and nothing changes'],
        ),
      },
      both(
        'En tredjedel av de kommuner som arbetar med tillit hade mött mer kontroll som svar på enskilda problem.',
        'A third of the municipalities that work with trust had met more control as the answer to single problems.',
      ),
    ),
  ],
}
