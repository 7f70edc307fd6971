/** One time that a question was asked. The latest comes last. */
export interface Round<Picture> {
  /** Undefined when the question has been asked only once. */
  name?: string | undefined
  picture: Picture
}
