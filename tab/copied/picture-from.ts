import { createContext } from 'react'

/** What the results on a screen are from, such as a seminar: it stands on a copied picture. */
export const PictureFrom = createContext<string | undefined>(undefined)
