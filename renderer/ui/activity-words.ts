import type { Activity } from '../../core/activity/activity';

/** The kinds of activities as screens name them. */
export const activityWords: Record<Activity['kind'], string> = {
  call: 'Call',
  voicemail: 'Voicemail',
  email: 'E-mail',
  meeting: 'Meeting',
  note: 'Note',
  value: 'Value given',
};

export const roleWords: Record<string, string> = {
  'decision-maker': 'Decision maker',
  champion: 'Champion',
  influencer: 'Influencer',
  user: 'User',
  gatekeeper: 'Gatekeeper',
  unknown: 'Role not known',
};
