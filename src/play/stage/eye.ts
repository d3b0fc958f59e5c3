/** How the world is seen: what stands in the middle of the picture, and how large. */
export interface Eye {
  /** The middle of the picture in world units. */
  readonly x: number;
  readonly y: number;
  /** Pixels of the canvas for a world unit. */
  readonly zoom: number;
  /** The canvas, in pixels. */
  readonly width: number;
  readonly height: number;
  /** The lowest part of people, in world units, that is to be seen now or when the camera has arrived. */
  readonly floor: number;
  /** The light on people, 0xRRGGBB, where their images cannot be tinted as they are drawn. */
  readonly light: number;
}
