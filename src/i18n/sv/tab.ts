export const tab = {}
