import { PartTabs } from '../../ui/part-tabs';

const parts = [
  { href: '/coaching', label: 'Reviews' },
  { href: '/coaching/calibration', label: 'Calibration' },
  { href: '/coaching/export', label: 'Export reviews' },
] as const;

/** The parts of the place "Coaching". */
export function CoachingTabs({ shown }: { readonly shown: (typeof parts)[number]['href'] }) {
  return <PartTabs label="Coaching" parts={parts} shown={shown} />;
}
