export interface PictureContent {
  type: 'image/png' | 'image/jpeg' | 'image/webp'
  bytes: Uint8Array
}

/** A picture as one of the readers has understood it: without what cameras and programs write into it. */
export interface ReadPicture extends PictureContent {
  width: number
  height: number
}
