import { culture, followUp } from './bank/culture.ts'
import { eras, politics, welfareWords } from './bank/looking-back.ts'
import { sevenPrinciples, tenPrinciples } from './bank/principles.ts'
import { parts, threeLogics, toTakeAlong } from './bank/shares.ts'
import { challenges, everyday, moreTrust, relations, whenWrong } from './bank/today.ts'
import type { BankItem } from './template.ts'

/** The question bank that comes with the product, in the order it is shown. */
export const bank: BankItem[] = [
  welfareWords,
  eras,
  challenges,
  relations,
  tenPrinciples,
  sevenPrinciples,
  moreTrust,
  culture,
  followUp,
  threeLogics,
  parts,
  politics,
  whenWrong,
  everyday,
  toTakeAlong,
]
