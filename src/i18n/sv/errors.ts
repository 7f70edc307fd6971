/** What people read when something is refused: what happened, what was kept, what to do. */
export const error = {
  invalid_input: 'Det där gick inte att tolka. Ladda om sidan och försök igen.',
  name_needed: 'Skriv ditt namn, så släpps du in.',
  tenant_needed:
    'Vi vet inte vilken organisation i Microsoft 365 personen loggar in från. Skriv dess katalog-id.',
  code_unknown:
    'Koden leder ingenstans. Titta på den en gång till, eller be samtalsledaren om en ny.',
  not_signed_in: 'Din inloggning har gått ut. Öppna fliken på nytt.',
  not_allowed: 'Det här får du inte göra. Fråga programansvarig om du tycker att du borde få det.',
  not_member_of_programme:
    'Du är inloggad men finns inte med i programmet. Be programansvarig att lägga till dig.',
  shown_out:
    'Samtalsledaren har visat ut dig ur seminariet. Det du har svarat är kvar. Hör av dig till samtalsledaren om det är ett misstag.',
  not_found: 'Det du söker finns inte, eller är inte till för dig.',
  seminar_not_running: 'Seminariet har inte börjat än.',
  seminar_ended: 'Seminariet är slut.',
  poll_not_open: 'Frågan är inte öppen för svar just nu. Ditt tidigare svar står kvar.',
  poll_sealed: 'Frågan är förseglad och kan inte öppnas igen.',
  poll_not_sealed: 'Frågan måste vara stängd för gott innan resultatet kan visas per grupp.',
  poll_has_answers:
    'Frågan har fått svar och kan inte ändras eller tas bort. Kopiera den och ändra kopian.',
  poll_is_open: 'Frågan är öppen för svar. Stäng den först.',
  cloud_not_moving:
    'Bara en ordbild som visas medan svaren kommer in kan frysas, och bara medan frågan är öppen.',
  word_not_said: 'Ordet finns inte längre bland svaren: den som skrev det har ändrat sitt svar.',
  headings_full: 'Frågan rymmer högst 50 rubriker.',
  heading_removed: 'Någon har tagit bort rubriken under tiden. Inget är ändrat.',
  own_pace_open:
    'Deltagarna har börjat svara i egen takt. Startar du seminariet nu stängs de frågorna.',
  step_changed:
    'Någon annan har ändrat steget medan du skrev. Inget har sparats, och din text finns kvar här.',
  step_is_shown: 'Steget visas just nu för alla. Gå till ett annat steg först.',
  step_has_questions:
    'Deltagare har ställt frågor i steget. Det kan inte tas bort, och inte byta sätt att rösta.',
  question_not_open: 'Frågan går inte att stödja längre. Den är borttagen eller besvarad.',
  answer_changed: 'Någon annan har ändrat svaret på frågan under tiden. Inget har sparats.',
  questions_closed: 'Samtalsledaren tar inte emot fler frågor just nu. Din text finns kvar.',
  questions_waiting:
    'Tre av dina frågor väntar redan på att läsas. Vänta en stund, eller ta tillbaka en av dem.',
  questions_full: 'Det finns så många frågor att inga fler får plats.',
  agenda_full: 'Agendan rymmer högst 200 steg.',
  templates_full: 'Programmet har redan 200 mallar. Ta bort någon först.',
  templates_too_large:
    'Filen blir för stor för att kunna tas in igen: högst 20 MB och 200 bilder får plats. Spara ner mallarna en och en, eller använd färre eller mindre bilder.',
  threshold_promised:
    'Gränsen kan inte sänkas, för de som har svarat har lovats den. Den kan höjas.',
  template_file_unknown: 'Filen är ingen mallfil från TillKom. Inget har sparats.',
  template_file_newer:
    'Mallfilen kommer från en nyare version av TillKom än den här. Inget har sparats.',
  template_file_damaged:
    'Något i mallfilen går inte att läsa. Inget har sparats. Spara ner filen på nytt där den kommer ifrån.',
  already_delivered: 'Återkopplingen är redan levererad. Spara en ny version för att ändra den.',
  not_delivered: 'Återkopplingen är inte levererad än.',
  person_known:
    'Någon annan i programmet har redan det id:t eller den adressen. Inget har sparats.',
  unit_known: 'Programmet har redan en enhet med det namnet. Inget har sparats.',
  unit_changed:
    'Någon annan har ändrat enheten. Nu ser du hur den är. Gör din ändring igen, om den behövs.',
  unit_in_use: 'Enheten kan inte tas bort, för den används. Inget har tagits bort.',
  last_lead: 'Programmet måste ha minst en programansvarig. Utse någon annan först.',
  already_acknowledged: 'Återkopplingen är redan kvitterad.',
  not_preliminary_yet: 'Låt kontaktpersonen läsa utkastet preliminärt först.',
  not_preliminary: 'Återkopplingen är inte preliminär längre, så det går inte att kommentera.',
  not_approved: 'Återkopplingen måste godkännas innan den kan levereras.',
  step_not_possible: 'Återkopplingen har gått vidare. Ladda om sidan och se var den är.',
  deadline_not_later: 'Välj en dag som är senare än den som gäller nu.',
  reason_needed: 'Skriv varför texten behålls som den är.',
  draft_changed: 'Någon annan har skrivit här under tiden. Läs igenom och försök igen.',
  draft_closed: 'Ni skriver inte tillsammans längre. Din text finns kvar här.',
  version_superseded: 'Det finns en nyare version. Öppna den i stället.',
  unit_unreachable:
    'Enheten har ingen konversation i Teams än. Lägg till appen i enhetens chatt och koppla den.',
  picture_not_described: 'Skriv vad varje bild visar, eller markera att den bara är utsmyckning.',
  file_not_recognised: 'Filen är varken Word (.docx) eller Markdown (.md). Inget har sparats.',
  picture_not_recognised:
    'Filen är ingen PNG-, JPEG- eller WebP-bild, eller så är den skadad eller rörlig. Inget har sparats.',
  file_damaged: 'Filen går inte att läsa. Öppna den i Word, spara den på nytt och försök igen.',
  file_encrypted: 'Filen är skyddad med lösenord. Ta bort skyddet i Word och försök igen.',
  file_too_complex:
    'Filen rymmer mer än vi kan läsa: för mycket text, eller fler än 200 iakttagelser. Dela upp den och försök igen.',
  file_empty: 'Det finns ingen text i filen. Inget har sparats.',
  file_too_large: 'Filen är större än 20 MB. Ta bort bilder och försök igen.',
  too_many_requests: 'Det kom många försök på kort tid. Vänta en minut och försök igen.',
  unexpected: 'Något gick fel hos oss. Försök igen om en stund.',
  teams_silent:
    'Teams svarar inte, så vi vet inte vem du är. Det du har skrivit finns kvar. Försök igen, eller öppna fliken på nytt.',
  unavailable: 'Tjänsten svarar inte just nu. Det du har skrivit finns kvar. Försök igen.',
}
