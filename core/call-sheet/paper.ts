import { z } from 'zod';

/** The papers that sheets are made for. */
export const paper = z.enum(['A4', 'Letter']);
export type Paper = z.infer<typeof paper>;
