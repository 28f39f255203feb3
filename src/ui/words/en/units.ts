/** How amounts are written. The numbers are given as text. */
export const units = {
  seconds: (count: string) => `${count}\u00A0s`,
  minutes: (count: string) => `${count}\u00A0min`,
  hours: (count: string) => `${count}\u00A0h`,
  /** Between things in a row, without an "and". */
  comma: ', ',
  percent: (count: string) => `${count}\u00A0%`,
};
