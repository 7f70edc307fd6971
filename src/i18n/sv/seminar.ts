export const seminar = {}
