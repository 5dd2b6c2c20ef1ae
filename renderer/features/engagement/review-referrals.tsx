import { Button, Checkbox, Stack } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Review } from '../../../core/engagement/engagement';
import { useEngagementWork } from './engagement-work';
import { ReferralForm } from './referral-form';
import { ReviewText } from './review-text';

type GivenReferral = Review['referrals'][number];

/** Names that were given (M21), and who helped (M25). */
export function ReviewReferrals() {
  const { engagement, edit, isClosed } = useEngagementWork();
  const { referrals, askedForReferral } = engagement.review;
  const save = (list: readonly GivenReferral[]) => edit({ review: { referrals: [...list] } });
  const add = () => {
    const blank = { id: crypto.randomUUID(), name: '', company: '', phone: '', email: '', notes: '' };
    edit({ review: { referrals: [...referrals, blank], askedForReferral: true } });
  };
  return (
    <Stack gap="md">
      <Checkbox
        size="md"
        label="I asked for a referral"
        disabled={isClosed}
        checked={askedForReferral}
        onChange={(event) => edit({ review: { askedForReferral: event.currentTarget.checked } })}
      />
      {referrals.map((referral, index) => (
        <ReferralForm
          key={referral.id}
          number={index + 1}
          referral={referral}
          isDisabled={isClosed}
          onChange={(changed) => save(referrals.map((other) => (other.id === changed.id ? changed : other)))}
          onRemove={() => save(referrals.filter((other) => other.id !== referral.id))}
        />
      ))}
      {!isClosed && (
        <div>
          <Button leftSection={<IconPlus size={16} />} onClick={add}>
            Add a name they gave
          </Button>
        </div>
      )}
      <ReviewText part="credit" label="Credit" description="Who helped: engineers, inside sales, admins" />
    </Stack>
  );
}
