import type { PollKind } from '../../poll/poll.ts'
import { dayText } from './day.ts'

/** What the bot writes in a chat, and what its cards say beyond what the tab says too. */
export const chat = {
  greeting: {
    heading: 'Hej! Jag är TillKom.',
    group:
      'Här ställer jag frågor under seminarierna och lämnar er skriftliga återkoppling. Det ni svarar är anonymt.',
    personal:
      'I seminariernas chattar ställer jag frågor, och till er enhet lämnar jag återkoppling. Skriv **väntar** så berättar jag vad som väntar på dig.',
    next: 'Skriv **hjälp** så berättar jag vad jag kan göra här.',
    nextInGroup: 'Nämn mig och skriv **hjälp**, så berättar jag vad jag kan göra här.',
  },
  nudge: (question: string) => `Ny fråga: ${question}`,
  openTab: 'Öppna i fliken',
  cardFallback: (heading: string) =>
    `${heading} – kortet kan inte visas här. Öppna TillKom i en flik.`,

  poll: {
    notOpened: 'Frågan har inte öppnats än.',
    closed: 'Frågan är stängd.',
    resultLater: 'Resultatet visas när samtalsledaren visar det.',
    nowInTab: 'I fliken ser du hur det är nu: om frågan är öppen, och resultatet när det visas.',
    yourChoice: 'Ditt svar',
    send: 'Skicka svar',
    change: 'Ändra svar',
    sendChange: 'Skicka ändringen',
    chooseOne: 'Välj ett svar först.',
    chooseUpTo: (most: number) => `Välj minst ett och högst ${most} svar.`,
    remarkHint: 'Skriv några ord, om du vill',
    saved: (answer: string) => `Tack, ditt svar är sparat: ${answer}`,
    mayChange: 'Du kan ändra det så länge frågan är öppen.',
    yourAnswer: (answer: string) => `Ditt svar: ${answer}`,
    missing: {
      recognition: 'Välj ett svar först.',
      choice: 'Välj ett svar först.',
      scale: 'Svara på minst en rad först.',
      polarity: 'Svara på minst en rad först.',
      ranking: 'Välj minst en, och olika på varje plats.',
      allocation: 'Poängen ska bli 100 tillsammans.',
      words: 'Skriv minst ett ord först.',
      openText: 'Skriv något först.',
    } as Record<PollKind, string>,
    answerInTab: 'Den här frågan svarar du på i fliken.',
    ends: (low: string, points: number, high: string) => `1 = ${low}, ${points} = ${high}`,
    place: (place: number) => `Plats ${place}`,
    word: (number: number) => `Ord ${number}`,
    divide: 'Fördela 100 poäng.',
    orElse: 'Eller',
    mean: (mean: string, points: number) => `medel ${mean} av ${points}`,
    meanRank: (rank: string) => `medelplats ${rank}`,
    points: (points: string) => `${points} poäng`,
    unsure: (count: number) => `${count} svarade Vet ej`,
    tooFewHere: 'för få svar',
    wordsWaiting: 'Fler ord kommer när samtalsledaren har läst dem.',
    wallInTab: 'Texterna visas i fliken.',
    bar: (ballots: number, percent: number) => `${ballots} svar, ${percent} %`,
  },

  extension: {
    title: 'Ställ en fråga',
    heading: 'Vilken fråga vill du lägga i konversationen?',
    poll: 'Fråga',
    choice: (seminar: string, question: string, phase: string) =>
      `${seminar}: ${question} (${phase})`,
    post: 'Lägg i konversationen',
    put: 'Lägg i meddelandet',
    posted:
      'Kortet kommer i konversationen om ett ögonblick. Det visar sedan själv hur många som har svarat, när frågan stängs och resultatet.',
    isThere: 'Kortet finns redan längre upp i konversationen, och visar hur det är nu.',
    notHere:
      'TillKom är inte med i den här konversationen. Lägger du frågan i ett meddelande leder kortet till fliken, men det visar inte själv hur det går. Lägger du till TillKom här följer kortet med.',
    addApp: 'Lägg till TillKom här',
    chooseFirst: 'Välj en fråga först.',
    none: 'Det finns ingen fråga som du kan lägga här. Den som leder ett seminarium kan lägga dess frågor i en konversation.',
  },

  feedback: {
    quoting: 'Får kommentaren citeras?',
    mayQuote: 'Citera gärna, utan namn',
    heading: (unit: string) => `Återkoppling till ${unit}`,
    findings: (count: number) => (count === 1 ? '1 iakttagelse' : `${count} iakttagelser`),
    more: (count: number) =>
      count === 1
        ? 'En iakttagelse till finns i fliken.'
        : `${count} iakttagelser till finns i fliken.`,
    readAll: 'Läs hela',
    question: 'Känner ni igen er?',
    askAbout: (number: number) => `Visa eller dölj frågan om iakttagelse ${number}`,
    comment: 'Vad stämmer, och vad stämmer inte?',
    fewPeople:
      'Er enhet har få personer i programmet. Skriv så att ingen kan förstå vem som svarar.',
    noComments: 'Enheten har inga kommentarer',
    respond: 'Skicka svar',
    chooseFirst: 'Välj ett svar först, och skicka sedan.',
    yourAnswer: (answer: string) => `✓ Ditt svar: ${answer}`,
    acknowledge: 'Kvittera som kontaktperson',
    acknowledged: (at: Date) => `Kvitterad ${dayText(at)}`,
    answerWithin: (days: number) =>
      `Enhetens gemensamma svar: inom ${days === 1 ? 'en dag' : `${days} dagar`}.`,
    answerBy: (at: Date) => `Enhetens gemensamma svar: senast ${dayText(at)}.`,
    reminder: (unit: string) => `Påminnelse till ${unit}`,
    reminderHelp: (at: Date) =>
      `Enhetens gemensamma svar på återkopplingen har inte kommit än. Kontaktpersonen kan svara i fliken senast ${dayText(at)}, också att ni inte har några kommentarer.`,
    answerGiven: 'Enheten har lämnat sitt gemensamma svar.',
    dispositions: (count: number) =>
      count === 1
        ? 'Nytt: forskarna har skrivit vad ett av era svar ledde till.'
        : `Nytt: forskarna har skrivit vad ${count} av era svar ledde till.`,
  },

  refusal: {
    unknownPerson:
      'Jag känner inte igen dig i programmet. Be programansvarig att lägga till dig, och försök igen.',
    notForYou: 'Den här konversationen är inte till för dig. Fråga programansvarig om det är fel.',
    notHere: 'Det här kortet hör inte till den här konversationen. Öppna det där det först kom.',
    noSeminar:
      'Konversationen hör inte till något seminarium. Samtalsledaren kan skriva **koppla seminarium** och seminariets namn.',
    brokenTurn: 'Något gick fel hos mig. Inget har ändrats. Försök igen om en stund.',
    oldCard: 'Den knappen används inte längre. Öppna fliken i stället.',
  },

  help: {
    intro: {
      personal: 'Det här kan jag göra i vår chatt:',
      groupChat: 'Det här kan jag göra i den här chatten:',
      channel: 'Det här kan jag göra i den här kanalen:',
      meeting: 'Det här kan jag göra i mötet:',
    },
    mention: 'Nämn mig först, så ser jag vad du skriver: @TillKom.',
    notUnderstood: (text: string) => `Jag förstår inte ”${text}”.`,
    perhaps: (word: string) => `Menade du **${word}**?`,
    line: (word: string, what: string) => `**${word}** – ${what}`,
    help: 'visar vad jag kan göra.',
    mine: 'berättar vad som väntar på dig.',
    status: 'berättar var seminariet är.',
    polls: 'visar seminariets frågor, med nummer.',
    open: 'öppnar nästa fråga. Skriv ett nummer eller några ord ur frågan för att välja.',
    close: 'stänger den öppna frågan.',
    reveal: 'visar resultatet för alla.',
    hide: 'döljer resultatet igen.',
    start: 'börjar seminariet.',
    next: 'går till nästa steg.',
    back: 'går till steget före.',
    hosts:
      'låter, med **ja** eller **nej**, den som ordnar eller presenterar i mötet leda seminariet.',
    end: 'avslutar seminariet för gott.',
    bind: 'säger vilken enhet eller vilket seminarium konversationen hör till.',
    unbind: 'tar bort kopplingen.',
    language: 'gör korten här svenska. Skriv **english** om du vill ha dem på engelska.',
  },

  polls: {
    heading: (seminar: string) => `Frågor i ${seminar}:`,
    none: 'Seminariet har inga frågor.',
    line: (number: number, question: string, phase: string) => `${number}. ${question} (${phase})`,
    phase: { draft: 'inte öppnad', open: 'öppen', closed: 'stängd', revealed: 'resultatet visas' },
    opened: (question: string) => `Öppnad: ${question}`,
    closed: (question: string) => `Stängd: ${question}`,
    revealed: (question: string) => `Resultatet visas: ${question}`,
    hidden: (question: string) => `Resultatet är dolt: ${question}`,
    allOpened:
      'Alla frågor har redan öppnats. Skriv **öppna** och ett nummer för att öppna en igen.',
    noneOpen: 'Ingen fråga är öppen.',
    noneToReveal: 'Det finns inget resultat att visa än.',
    noneToHide: 'Inget resultat visas just nu.',
    noSuch: 'Jag hittar ingen sådan fråga. Skriv **frågor** för att se alla.',
    several: 'Det finns flera att välja på. Skriv numret:',
  },

  seminar: {
    started: (seminar: string) => `${seminar} har börjat.`,
    step: (number: number, count: number, title: string) => `Steg ${number} av ${count}: ${title}`,
    atTheEnd: 'Det här är sista steget. Skriv **avsluta** när seminariet är slut.',
    atTheStart: 'Det här är första steget.',
    confirmGather: (seminar: string) =>
      `Deltagarna svarar på frågor i egen takt. Vill du samla alla och börja ${seminar}? Då stängs frågorna, och svaren finns kvar. Skriv **börja ja**.`,
    confirmEnd: (seminar: string) =>
      `Vill du avsluta ${seminar}? Då förseglas alla svar och ingen kan svara mer. Skriv **avsluta ja**.`,
    ended: (seminar: string) => `${seminar} är slut. Tack för i dag!`,
    status: { planned: 'inte börjat', running: 'pågår', ended: 'slut' },
    statusLine: (seminar: string, status: string) => `${seminar} – ${status}`,
    openPoll: (question: string, answers: string) => `Öppen fråga: ${question} (${answers})`,
  },

  meeting: {
    started: (seminar: string, url: string) =>
      `Mötet har börjat. Skriv **börja** när det är dags för ${seminar}. [Öppna seminariet](${url})`,
    ended: (seminar: string, url: string) =>
      `Mötet är slut, men ${seminar} pågår och frågor som är öppna går att svara på. Skriv **avsluta** när det är klart. [Öppna seminariet](${url})`,
  },

  hosts: {
    how: 'Skriv **mötesledare ja** för att låta den som ordnar eller presenterar i mötet leda seminariet, eller **mötesledare nej**.',
    may: 'Den som ordnar eller presenterar i mötet får nu leda seminariet. Det gäller när de har skrivit till mig här, till exempel **hjälp**.',
    mayNot: 'Bara programmets samtalsledare leder nu seminariet.',
  },

  bind: {
    how: 'Skriv **koppla enhet** och enhetens namn, eller **koppla seminarium** och seminariets namn.',
    toUnit: (unit: string) => `Konversationen hör till ${unit}. Enhetens återkoppling kommer hit.`,
    toSeminar: (seminar: string) => `Konversationen hör till ${seminar}. Frågorna kommer hit.`,
    toNothing: 'Konversationen är inte kopplad till någon enhet eller något seminarium.',
    unbound: 'Kopplingen är borttagen.',
    noSuchUnit: 'Jag hittar ingen enhet med det namnet. Namnen står i fliken.',
    noSuchSeminar: 'Jag hittar inget seminarium med det namnet. Namnen står i fliken.',
    several: 'Flera namn passar. Skriv hela namnet.',
    notInPersonal: 'Det går bara att koppla en gruppchatt, en kanal eller ett möte.',
  },

  mine: {
    nothing: 'Inget väntar på dig just nu.',
    onlyInPersonal: 'Det berättar jag bara i din egen chatt med mig.',
    seminar: (title: string, url: string) => `**${title}** pågår. [Gå till seminariet](${url})`,
    feedback: (title: string, url: string, toDo: string[]) =>
      `**${title}**: ${toDo.join(' och ')}. [Läs återkopplingen](${url})`,
    toAnswer: (count: number) =>
      count === 1 ? '1 iakttagelse att svara på' : `${count} iakttagelser att svara på`,
    toAcknowledge: 'återkopplingen att kvittera',
    unreachable: (unit: string) =>
      `**${unit}** kan inte nås: appen är borttagen ur enhetens konversation. Lägg till den där igen, eller koppla enheten till en annan konversation.`,
  },

  language: { changed: 'Nu är korten här på svenska.' },
}
