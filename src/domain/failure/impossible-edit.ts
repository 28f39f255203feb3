/** What is wrong with options that no engine could follow for this source. Seconds, and pixels of the upright source. */
export type ImpossibleEdit =
  /** The cut begins when the source has ended. */
  | { readonly kind: 'past-end'; readonly at: number; readonly duration: number }
  /** The end is not after the start, or no frame lies between them. */
  | { readonly kind: 'nothing-left'; readonly from: number; readonly to: number }
  /** Nothing of the picture is left when so much is cut off. */
  | { readonly kind: 'crop-outside'; readonly width: number; readonly height: number }
  /** There is no such sound track; `has` is how many there are. */
  | { readonly kind: 'no-such-track'; readonly wanted: number; readonly has: number }
  /** Fading in and out takes longer than the output lasts. */
  | { readonly kind: 'fades-too-long'; readonly fades: number; readonly duration: number };
