import { z } from 'zod';
import { longText, recordId, shortText } from '../record/record';

/** An account that is left in peace, with the reason. */
export const leftOutAccount = z.object({ accountId: recordId, accountName: shortText, reason: longText });
export type LeftOutAccount = z.infer<typeof leftOutAccount>;
