import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beginDraft,
  type DraftEvent,
  draftView,
  type EngagementDraft,
  patchToSend,
  reduceDraft,
  saveState,
} from '../../renderer/features/engagement/engagement-draft';
import { anEngagement } from '../support/an-engagement';

const play = (draft: EngagementDraft, ...events: DraftEvent[]) => events.reduce(reduceDraft, draft);
const answered = (stepId: string, value: string): DraftEvent => ({
  kind: 'edited',
  edits: { answers: { [stepId]: value } },
});
const later = (fields: Parameters<typeof anEngagement>[0]) =>
  anEngagement({ updatedAt: '2026-11-20T09:00:00.000Z', ...fields });

describe('the draft of an engagement', () => {
  it('shows an edit at once and calls it saving until the host has answered', () => {
    const typed = play(beginDraft(anEngagement()), answered('budget', 'None'));
    expect(draftView(typed).answers).toEqual({ budget: 'None' });
    expect(saveState(typed)).toBe('saving');
    const saved = play(
      typed,
      { kind: 'sent' },
      { kind: 'saved', server: later({ answers: { budget: 'None' } }) },
    );
    expect(saveState(saved)).toBe('saved');
    expect(draftView(saved).answers).toEqual({ budget: 'None' });
  });

  it('keeps what was typed while a save was under way', () => {
    const draft = play(
      beginDraft(anEngagement()),
      answered('budget', 'No'),
      { kind: 'sent' },
      answered('budget', 'None'),
      { kind: 'saved', server: later({ answers: { budget: 'No' } }) },
    );
    expect(draftView(draft).answers).toEqual({ budget: 'None' });
    expect(saveState(draft)).toBe('saving');
  });

  it('keeps the text of a failed save under what was typed since and sends both again', () => {
    const failed = play(
      beginDraft(anEngagement()),
      answered('budget', 'No'),
      answered('goal', 'Grow'),
      { kind: 'sent' },
      answered('budget', 'None'),
      { kind: 'failed', message: 'The disk is full.' },
    );
    expect(saveState(failed)).toBe('failed');
    expect(failed.failure).toBe('The disk is full.');
    expect(draftView(failed).answers).toEqual({ budget: 'None', goal: 'Grow' });
    const again = play(failed, { kind: 'sent' });
    expect(patchToSend(again)).toEqual({ answers: { budget: 'None', goal: 'Grow' } });
    expect(saveState(again)).toBe('failed');
  });

  it('never lets a refetch overwrite newer local text', () => {
    const draft = play(beginDraft(anEngagement()), answered('budget', 'None'), {
      kind: 'received',
      server: later({ answers: { budget: 'Old', goal: 'From elsewhere' } }),
    });
    expect(draftView(draft).answers).toEqual({ budget: 'None', goal: 'From elsewhere' });
  });

  it('ignores a refetch that was read before the last save', () => {
    const saved = play(
      beginDraft(anEngagement()),
      answered('budget', 'None'),
      { kind: 'sent' },
      { kind: 'saved', server: later({ answers: { budget: 'None' } }) },
      { kind: 'received', server: anEngagement() },
    );
    expect(draftView(saved).answers).toEqual({ budget: 'None' });
  });

  it('sends the review whole, so that no part of it falls back to its default', () => {
    const server = anEngagement({
      review: { ...anEngagement().review, summary: 'Good talk', credit: 'Ann' },
    });
    const draft = play(
      beginDraft(server),
      { kind: 'edited', edits: { review: { summary: 'Very good talk' } } },
      { kind: 'edited', edits: { review: { verdict: 'Stop' } } },
      { kind: 'sent' },
    );
    expect(patchToSend(draft)?.review).toMatchObject({
      summary: 'Very good talk',
      credit: 'Ann',
      verdict: 'Stop',
    });
  });

  it('does not send a second save while one is under way', () => {
    const sending = play(
      beginDraft(anEngagement()),
      answered('a', '1'),
      { kind: 'sent' },
      answered('b', '2'),
    );
    expect(play(sending, { kind: 'sent' })).toBe(sending);
  });

  it('shows every last keystroke whatever is saved, failed or read in between', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('type' as const), key: fc.constantFrom('a', 'b', 'c'), text: fc.string() }),
      fc.record({ do: fc.constantFrom('send' as const, 'fail' as const, 'save' as const, 'read' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (actions) => {
        const typed: Record<string, string> = {};
        let draft = beginDraft(anEngagement());
        let disk = anEngagement();
        for (const [index, action] of actions.entries()) {
          if (action.do === 'type') {
            typed[action.key] = action.text;
            draft = play(draft, answered(action.key, action.text));
          } else if (action.do === 'send') draft = play(draft, { kind: 'sent' });
          else if (action.do === 'read') draft = play(draft, { kind: 'received', server: disk });
          else if (draft.inFlight !== null) {
            if (action.do === 'fail') draft = play(draft, { kind: 'failed', message: 'no' });
            else {
              const second = String(index).padStart(3, '0');
              disk = {
                ...disk,
                updatedAt: `2026-11-20T09:00:00.${second}Z`,
                answers: { ...disk.answers, ...(patchToSend(draft)?.answers ?? {}) },
              };
              draft = play(draft, { kind: 'saved', server: disk });
            }
          }
          expect(draftView(draft).answers).toEqual(typed);
          if (saveState(draft) === 'saved') expect(disk.answers).toEqual(typed);
        }
      }),
    );
  });
});
