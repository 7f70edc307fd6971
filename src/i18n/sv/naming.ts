/** Asked before something is sent that seems to name a person. Loaded when it does. */
export const naming = {
  seems: (names: string) => `Det ser ut som att du nämner en person: ${names}. Vill du ändra?`,
  seemSeveral: (names: string) => `Det ser ut som att du nämner personer: ${names}. Vill du ändra?`,
  quoted: (name: string) => `”${name}”`,
  change: 'Ändra',
  sendAnyway: 'Skicka ändå',
}
