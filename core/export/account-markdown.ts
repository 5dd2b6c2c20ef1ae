import type { AccountHistory } from '../account/account-history';
import type { Activity } from '../activity/activity';
import type { Contact } from '../contact/contact';
import { contactName } from '../contact/contact-name';
import { compareText } from '../deal/compare-deals';
import type { Deal } from '../deal/deal';
import { triggerWords } from '../trigger/trigger-kinds';

interface Names {
  readonly owner: string;
  readonly rep: (id: string | null) => string;
  readonly offering: (id: string) => string;
}

/** An account's whole history as a file to read: facts, people, deals, next steps, the timeline. */
export function accountMarkdown(history: AccountHistory, names: Names): string {
  const { account, contacts, deals, activities, nextSteps, referrals, triggers } = history;
  const facts: [string, string | number | null][] = [
    ['Owner', names.owner],
    ['Segment', account.segment],
    ['Industry', account.industry],
    ['Phone', account.phone],
    ['Website', account.website],
    [
      'Address',
      [account.street, account.postalCode, account.city, account.region, account.country]
        .filter(Boolean)
        .join(', '),
    ],
    ['Tags', account.tags.join(', ')],
    ['Do not contact', account.doNotContact ? account.doNotContactReason || 'yes' : ''],
    ...Object.entries(account.facts),
  ];
  const newestFirst = [...activities].sort((a, b) =>
    a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1,
  );
  const sections = [
    `# ${oneLine(account.name)}`,
    list(
      facts
        .filter(([, value]) => value !== '' && value !== null)
        .map(([label, value]) => `${label}: ${value}`),
    ),
    quote(account.notes),
    section(
      'People',
      contacts.map((contact) => {
        const role = contact.role === 'unknown' ? '' : contact.role;
        const parts = [
          contact.title,
          role,
          contact.phone,
          contact.mobile,
          contact.email,
          contact.interests.join(', '),
          contact.connections.join(', '),
          contact.sharedGround,
          peaceWords(contact),
        ];
        return [contactName(contact), ...parts].filter(Boolean).join(' · ');
      }),
    ),
    section(
      'Deals',
      [...deals].sort(latestFirst).map((deal) => dealLine(deal, names)),
    ),
    section(
      'Next steps',
      nextSteps.map(({ dueOn, text, doneAt }) => `${dueOn}: ${text}${doneAt === null ? '' : ' (done)'}`),
    ),
    section(
      'Referrals given',
      referrals.map(({ givenOn, name, company, status }) =>
        [givenOn, name, company, status].filter(Boolean).join(' · '),
      ),
    ),
    section(
      'Trigger events',
      [...triggers]
        .sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id))
        .map(({ on, kind, text, link }) => [on, triggerWords[kind], text, link].filter(Boolean).join(' · ')),
    ),
    activities.length === 0
      ? ''
      : ['## Timeline', ...newestFirst.map((activity) => entry(activity, names))].join('\n\n'),
  ];
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Without a date to compare with: the file is read at any time. */
function peaceWords({ hasLeft, doNotContact, doNotContactReason, quietUntil, quietReason }: Contact): string {
  if (hasLeft) return 'has left';
  const [words, reason] = doNotContact
    ? ['does not want to be contacted', doNotContactReason]
    : [quietUntil === null ? '' : `to be left in peace until ${quietUntil}`, quietReason];
  return words === '' || reason.trim() === '' ? words : `${words}: ${reason.trim()}`;
}

function latestFirst(a: Deal, b: Deal): number {
  const day = (deal: Deal) => `${deal.closedOn ?? deal.openedOn ?? ''} ${deal.id}`;
  return day(a) < day(b) ? 1 : -1;
}

function dealLine(deal: Deal, names: Names): string {
  const amount = deal.amount === null ? '' : `${deal.amount} ${deal.currency}`.trim();
  return [
    deal.name || 'Deal',
    deal.status,
    deal.closedOn ?? deal.openedOn ?? '',
    amount,
    deal.offeringIds.map(names.offering).filter(Boolean).join(', '),
    deal.competitor === '' ? '' : `against ${deal.competitor}`,
    deal.statedLossReason === '' ? '' : `stated: ${deal.statedLossReason}`,
    deal.realLossReason === ''
      ? ''
      : `real: ${deal.realLossReason} (${deal.realLossReasonSource || 'source not noted'})`,
  ]
    .filter(Boolean)
    .join(' · ');
}

function entry(activity: Activity, names: Names): string {
  const head = [
    activity.at.replace('T', ' ').slice(0, 16),
    activity.kind,
    activity.outcome,
    activity.result,
    names.rep(activity.repId),
  ];
  const subject = activity.subject === '' ? '' : `**${oneLine(activity.subject)}**`;
  return [`### ${oneLine(head.filter(Boolean).join(' · '))}`, subject, quote(activity.text)]
    .filter(Boolean)
    .join('\n\n');
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${list(lines)}`;
}

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${oneLine(line)}`).join('\n');
}

/** Somebody's own words stay theirs: a heading in a note does not become one of the file. */
function quote(text: string): string {
  return text.trim() === '' ? '' : text.trim().replace(/^/gm, '> ');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
