import { colleagueAccounts } from './colleague-accounts';
import { customerAccounts } from './customer-accounts';
import { lostAccounts } from './lost-accounts';
import { remainingAccounts } from './remaining-accounts';

/** The sample's accounts in the shorthand of `readSampleAccounts`. */
export const sampleAccountTexts: readonly string[] = [
  lostAccounts,
  customerAccounts,
  colleagueAccounts,
  remainingAccounts,
];
