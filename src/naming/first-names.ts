/**
 * Common first names in Sweden, old and new, and the most common English ones: enough to notice
 * most of those that are written, and no list of anybody in particular.
 */
export const firstNames = setOf(`
  adam adrian agneta ahmad ahmed albin aleksandra alex alexander alexandra alfons alfred ali alice
  alicia alma alva amalia amanda amina amir amira anders andrea andreas andrew anette angelica
  anita anja ann anna anne anneli annelie annette annica annika annikki anthony anton antonia arne
  artur arvid asta astrid barbro beata beatrice bengt benjamin berit bernt bertil birger birgit
  birgitta bodil brian britt britta börje camilla carin carina carl carolina caroline casper
  catarina catherine cecilia charlie charlotta christer christina christine christoffer
  christopher claes clara conny cornelia dagmar dagny daniel daniela david deborah denise dennis
  donald dorothy ebba eddie edith edvard edvin edward einar elena elias elin elina elisabet
  elisabeth elise elizabeth ella ellen elliot elma elsa elvin elvira emanuel emelie emil emilia
  emily emma eric erica erik erika erling ernst eskil ester eva evelina fabian fadi fatima fatma
  felicia felix filip filippa folke frans fredric fredrik fredrika frida fritjof gabriel gabriella
  gary george gerd gerda gert gisela graham greta gudrun gunborg gunhild gunilla gunnar gunnel
  gustaf gustav göran görel gösta halima hampus hanna hanne hannele harald harry hasan hassan
  hedda hedvig helen helena helene helga helge helmi henning henrik henry herbert herman hilda
  hilma hjalmar holger hugo hussein håkan ibrahim ida ilse inga ingalill ingegerd ingela ingemar
  inger ingrid ingvar irene irma iréne isa isabell isabella isabelle isak ivan ivar jacob jakob
  jamal james jane janet jasmin jasmine jason jeanette jeffrey jennifer jenny jens jerker jesper
  jessica jimmy joakim joan joel johan johanna johannes john johnny jon jonas jonathan jonny josef
  josefin josefina josefine joseph joshua judith julia juliana julie julius justus jytte jörgen
  kaisa kajsa kalle karen karim karin karina karl karolina katarina kathleen keith kenneth kent
  kersti kerstin kevin kicki kimberly kjell klara klas konrad krister kristin kristina kristofer
  kurt kyle lars lasse laura leif leila lena lennart leo leon leonard liam lilian lillemor lina
  linda linn linnea linnéa linus lisa lisbet lisbeth lotta louise lovisa lucas ludvig lukas lydia
  lynn magdalena magnus mahmoud maja malin malte marcus margaret margareta margaretha margit
  margot mari maria mariam mariana marianne marie marika marina markus marta martha martin martina
  mary mathias mats matteo matthew mattias maud maximilian megan melissa melker melvin mia michael
  michaela michelle mikael mikaela milton miriam mirjam mohamed mohammad mohammed mona monica
  monika morgan muhammad mustafa måns märta nadia nancy natalia natalie nicholas niclas nicole
  niklas nikolai nils nina noah noel nour ola olivia olle olof olov omar orvar oscar oskar otto
  ove pamela patricia patrick patrik paul paula peder pedro pehr pernilla peter petra petter
  philip pia pontus rachel ragnar ragnhild rahel ralph rasmus raymond rebecca rebecka reza richard
  rikard robert roger roland rolf ronald ronja ronny rune ruth sabina said salma samira samuel
  sandra sanna sara sarah sebastian selma sergej sharon sheila sigbritt sigrid sigurd sigvard
  simon simone sixten sofia sofie solveig sonja staffan stefan stellan stephanie stephen steven
  stina stuart sture sune susan susanna susanne svante sven sverker sylvia sören tanja teresa
  terese theo theodor therese thomas thor thorbjörn tilda tilde timo timothy tina tobias tomas
  tommy tony torbjörn tord tore torgny torsten tova tove tyra ulf ulla ulrica ulrik ulrika uno
  ursula valdemar valter vanja veronica veronika vidar viggo viktor viktoria vilgot vilhelm vilma
  vincent walter wendy wilhelm william wilma yasmin ylva yngve yusuf yvonne zahra zeinab åke åsa
  änne örjan össur östen`)

/** Names that are words as well: a surname has to follow before they are taken for a name. */
export const namesThatAreWords = setOf(`
  april ask august austin axel bella bill björn bo bror carol charlotte christian dag dan dawn
  dean disa drew eden ek embla faith florence frank fred frej georgia glenn gloria grace grant gun
  hans hope iris israel ivy jack jan jordan joy june kai kaj kim lilja lill lily liv lova love maj
  mark max may mira my nora nova olive pat penny per pär ray rich rob robin rosa rose runa rut
  saga sally sam sandy siv sol stella sten stig sue svea tage tim tom tor tuva urban vega vera
  victor victoria vilda viola virginia will`)

function setOf(names: string): ReadonlySet<string> {
  return new Set(names.trim().split(/\s+/))
}
