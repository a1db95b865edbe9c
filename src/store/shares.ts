/** The sides by which the count of who is heard can be cut. */
export const SHARES = [
  "outlet",
  "month",
  "year",
  "type",
  "country",
  "role",
  "kind",
  "stance",
  "named",
] as const
export type Share = (typeof SHARES)[number]
