import { AppError } from '../../core/app-error';
import type { PacketSummary } from '../../core/coaching/coaching-page';
import { type PacketContent, readPacket } from '../../core/coaching/packet';
import { type PacketPlan, planPacket } from '../../core/coaching/plan-packet';
import type { HostContext } from '../host-context';
import { hashOf } from '../playbooks/read-playbook-file';
import { refusePracticeFile } from '../practice/refuse-practice-file';

/** What a packet would bring. @throws AppError `bad-request` for anything that is not a whole packet. */
export function lookAtPacket(context: HostContext, text: string): PacketSummary {
  const content = contentOf(context, text);
  return summaryOf(content, planPacket(context.store.data, content));
}

/** Takes a packet in, in one transaction. */
export async function takePacket(context: HostContext, text: string): Promise<PacketSummary> {
  const content = contentOf(context, text);
  const plan = planPacket(context.store.data, content);
  if (plan.changes.length > 0) await context.store.commit([...plan.changes]);
  return summaryOf(content, plan);
}

function contentOf({ isPractice }: HostContext, text: string): PacketContent {
  const reading = readPacket(text, hashOf);
  if (!reading.ok) throw new AppError('bad-request', reading.message);
  if (!isPractice) refusePracticeFile(reading.content.packetId);
  return reading.content;
}

function summaryOf({ from }: PacketContent, { changes: _, ...counts }: PacketPlan): PacketSummary {
  return { from, ...counts };
}
