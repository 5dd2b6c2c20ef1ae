/** The papers that sheets are made for. */
export const papers = ['A4', 'Letter'] as const;
export type Paper = (typeof papers)[number];
