import { useSession } from '../session.ts'

/** Writes means as people do: one decimal, with a comma in Swedish. */
export function useNumber(): (value: number) => string {
  const { language } = useSession()
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  })
  return (value) => format.format(value)
}
