import type { Account } from '../account/account';
import { foldText } from '../search/fold-text';

/** What accounts are compared by. */
export const fitTraits = ['industry', 'employees', 'revenue', 'segment'] as const;
export type FitTrait = (typeof fitTraits)[number];

export const traitWords: Readonly<Record<FitTrait, string>> = {
  industry: 'Industry',
  employees: 'Employees',
  revenue: 'Annual revenue',
  segment: 'Segment',
};

/** An account's value of one trait: `value` is compared, `label` is shown. */
export interface TraitValue {
  readonly trait: FitTrait;
  readonly value: string;
  readonly label: string;
}

/** By trait; `null` is "not known". */
export type AccountTraits = Readonly<Record<FitTrait, TraitValue | null>>;
type Facts = Pick<Account, 'industry' | 'employees' | 'annualRevenue' | 'currency' | 'segment'>;

/** Lower ends; 10, 50 and 250 are those of the European Commission's recommendation 2003/361/EC. */
const employeeSteps = [1, 10, 50, 250, 1_000, 5_000] as const;

export function traitsOf(account: Facts, defaultCurrency: string): AccountTraits {
  return {
    industry: wordValue('industry', account.industry),
    employees: employeesValue(account.employees),
    revenue: revenueValue(account.annualRevenue, account.currency || defaultCurrency, defaultCurrency),
    segment: wordValue('segment', account.segment),
  };
}

/** Spellings that differ in case, accents or spaces are one value. */
function wordValue(trait: FitTrait, text: string): TraitValue | null {
  const label = text.replace(/\s+/g, ' ').trim();
  return label === '' ? null : { trait, value: foldText(label), label };
}

function employeesValue(employees: number | null): TraitValue | null {
  if (employees === null || employees < 1) return null;
  const index = employeeSteps.findLastIndex((step) => employees >= step);
  const from = employeeSteps[index] ?? 1;
  const next = employeeSteps[index + 1];
  const label = next === undefined ? `${inWords(from)} and more` : `${inWords(from)} to ${inWords(next - 1)}`;
  return { trait: 'employees', value: String(from), label };
}

/** Exports tell revenue in units, thousands or millions, so bands are steps of 1, 3, 10, 30 of whatever it is. */
function revenueValue(revenue: number | null, currency: string, usual: string): TraitValue | null {
  if (revenue === null || !(revenue > 0) || !Number.isFinite(revenue)) return null;
  const power = 10 ** Math.floor(Math.log10(revenue));
  const isUpper = revenue >= 3 * power;
  const from = isUpper ? 3 * power : power;
  const to = isUpper ? 10 * power : 3 * power;
  const code = currency === usual ? '' : `${currency} `;
  return {
    trait: 'revenue',
    value: `${code}${from.toPrecision(1)}`,
    label: `${code}${inWords(from)} to ${inWords(to)}`,
  };
}

const inWords = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 4 });
