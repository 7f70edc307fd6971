/** What every part of the form for a step is given. */
export interface FieldsProps<Design> {
  design: Design
  onChange: (design: Design) => void
  withEnglish: boolean
  /** Says at each text that has to be there, and is not, that it is missing. */
  isMissing: boolean
  isReadOnly: boolean
}
