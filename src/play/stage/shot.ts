/** The heads of those who are to be seen, in world units. */
export interface Heads {
  /** The face that matters most, and the others who should be seen. */
  readonly x: number;
  readonly y: number;
  /** Height of that head, hair and all. */
  readonly size: number;
  readonly others: readonly { readonly x: number; readonly size: number }[];
  /** Where the highest hair ends, and the lowest chin. */
  readonly top: number;
  readonly low: number;
}

/** A part of the world: its middle and its size. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a picture is of. */
export interface Shot {
  /** Nobody is seen in a close shot. */
  readonly heads: Heads | undefined;
  readonly near: boolean;
  /** A counter stands at the lower edge of the picture. */
  readonly counter: boolean;
  /** What else must be seen. */
  readonly focus: Box | undefined;
  /** So many pixels at the upper edge are covered by something else: faces stay below, in what is left. */
  readonly covered?: number | undefined;
  /** Where the door is, and who is leaving by it, in world units: the eyes follow them. */
  readonly door?: number | undefined;
  readonly goer?: { readonly x: number; readonly scale: number } | undefined;
}
