/** How amounts are written. The numbers are given as text. */
export const units = {
  seconds: (count: string) => `${count}\u00A0s`,
  minutes: (count: string) => `${count}\u00A0min`,
  hours: (count: string) => `${count}\u00A0h`,
  percent: (count: string) => `${count}\u00A0%`,
};
