/** What is said at the current step to those who lead, and to nobody else. */
export const leading = {
  keptBack: (seminar: string) =>
    `Resultatet från ”${seminar}” har aldrig visats för deltagarna, så det visas inte för dem här heller. Bara ni som leder ser det.`,
}
