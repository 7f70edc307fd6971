/** Beyond these a picture is left out of what is imported, and listed. */
export const mostPictures = 60
export const mostPictureBytes = 3_000_000
/** Of all pictures of a document together; they travel in the one request that saves it. */
export const mostBytesOfAll = 6_000_000
/** A small file can unfold to a picture that no phone can show. */
export const mostPixels = 40_000_000
export const longestAlt = 1000
