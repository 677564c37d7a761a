/** What became of one kind of fault. */
export interface Outcome {
  readonly fault: string;
  readonly tried: number;
  readonly survived: number;
  /** Records lost or made up. */
  readonly lost: number;
  /** Kinds of fault within it, where it is more than one. */
  readonly kinds?: readonly string[];
}
