import { type BankItem, both, poles, question } from '../template.ts'

export const culture: BankItem = {
  id: 'culture',
  title: both('Kontrollkultur – tillitskultur', 'Culture of control – culture of trust'),
  source: both('Efter Louise Bringselius', 'After Louise Bringselius'),
  steps: [
    question(
      both('Var är ni mellan de två kulturerna?', 'Where are you between the two cultures?'),
      poles(
        {
          theme: both('Vem leder?', 'Who leads?'),
          left: both('Chefen', 'The boss'),
          right: both('Alla, i medledarskap', 'Everyone, as co-leaders'),
        },
        {
          theme: both('Vad är viktigast?', 'What matters most?'),
          left: both(
            'System, att följa regler, beslutsordning',
            'Systems, compliance, line of decision',
          ),
          right: both(
            'Öppenhet, respekt, att våga säga vad man tycker',
            'Openness, respect, safety to speak up',
          ),
        },
        {
          theme: both('Ansvar', 'Accountability'),
          left: both('Man svarar för stort och smått', 'You answer for big and small'),
          right: both(
            'Man lär av det lilla och svarar för det stora',
            'You learn from the small and answer for the big',
          ),
        },
        {
          theme: both('Chefens roll', 'The manager’s role'),
          left: both('Styra, kontrollera, ställa krav', 'Steer, control, demand'),
          right: both('Motivera, skydda, ge ramar', 'Motivate, shield, give frames'),
        },
        {
          theme: both('Medarbetarens roll', 'The employee’s role'),
          left: both('Följa direktiv', 'Follow directives'),
          right: both(
            'Vara medledare som handlar och slår larm',
            'Be a co-leader who acts and warns',
          ),
        },
      ),
    ),
  ],
}

export const followUp: BankItem = {
  id: 'follow-up',
  title: both('En förändrad syn på uppföljning', 'A changed view of follow-up'),
  source: both('TillKoms seminarier, KFi', 'The TillKom seminars, KFi'),
  steps: [
    question(
      both('Hur följer ni upp i dag?', 'How do you follow up today?'),
      poles(
        {
          theme: both('Vad vi söker', 'What we look for'),
          left: both('Enkla mått och att regler följs', 'Simple measures and compliance'),
          right: both('Att förstå en komplex praktik', 'To understand a complex practice'),
        },
        {
          theme: both('Vår hållning', 'Our stance'),
          left: both('Oberoende', 'Independence'),
          right: both('Närhet och dialog', 'Closeness and dialogue'),
        },
        {
          theme: both('Omfattning', 'Scope'),
          left: both('I detalj', 'In detail'),
          right: both('I urval, med blick för systemet', 'Selective, with an eye to the system'),
        },
        {
          theme: both('När och varför', 'When and why'),
          left: both('Fel i efterhand', 'Faults after the event'),
          right: both(
            'Lära löpande av fel och styrkor',
            'Continuous learning from faults and strengths',
          ),
        },
        {
          theme: both('Vems bild', 'Whose view'),
          left: both('Uppdragsgivarens', 'The principal’s'),
          right: both('Fleras som berörs', 'Several of those concerned'),
        },
      ),
    ),
  ],
}
