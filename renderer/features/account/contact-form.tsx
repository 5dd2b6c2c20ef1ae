import { Checkbox, Group, SimpleGrid, TagsInput } from '@mantine/core';
import type { Contact } from '../../../core/contact/contact';
import { useCommand } from '../../app/use-request';
import { roleWords } from '../../ui/activity-words';
import { PickField } from '../../ui/choice-fields';
import { contactName, referrerWords } from '../../ui/contact-words';
import { DateField, LongTextField, TextField } from '../../ui/field-inputs';
import { RecordDialog } from '../../ui/record-dialog';
import { useAccountScope } from './account-context';
import { MergeContact } from './merge-contact';

type Fields = Pick<
  Contact,
  | 'firstName'
  | 'lastName'
  | 'title'
  | 'role'
  | 'phone'
  | 'mobile'
  | 'email'
  | 'interests'
  | 'connections'
  | 'sharedGround'
  | 'referredById'
  | 'doNotContact'
  | 'quietUntil'
  | 'hasLeft'
  | 'notes'
>;

const blank: Fields = {
  firstName: '',
  lastName: '',
  title: '',
  role: 'unknown',
  phone: '',
  mobile: '',
  email: '',
  interests: [],
  connections: [],
  sharedGround: '',
  referredById: null,
  doNotContact: false,
  quietUntil: null,
  hasLeft: false,
  notes: '',
};

interface ContactFormProps {
  readonly contact: Contact | null;
  readonly onClose: () => void;
}

/** A person at the account, with what makes for rapport (M17). */
export function ContactForm({ contact, onClose }: ContactFormProps) {
  const { account, contacts, referrers } = useAccountScope().page;
  const save = useCommand('contact.save', { isQuiet: true });
  const remove = useCommand('record.remove', { isQuiet: true });
  const initial = contact === null ? blank : fieldsOf(contact);
  const colleagues = contacts
    .filter(({ id }) => id !== contact?.id)
    .map((each) => ({ value: each.id, label: contactName(each) }));
  const outsideId = contact?.referredById ?? null;
  const isOutside = outsideId !== null && !colleagues.some(({ value }) => value === outsideId);
  const referrerOptions = isOutside
    ? [{ value: outsideId, label: referrerWords(referrers[contact?.id ?? ''], account.id) }, ...colleagues]
    : colleagues;
  const isNamed = (fields: Fields) => contactName(fields) !== 'Unnamed contact' || fields.phone.trim() !== '';
  return (
    <RecordDialog
      title={contact === null ? 'Add a contact' : `Edit ${contactName(contact)}`}
      submitLabel={contact === null ? 'Add' : 'Save'}
      initial={initial}
      isNew={contact === null}
      isValid={isNamed}
      onSave={(fields) =>
        save.mutateAsync(
          contact === null ? { fields: { ...fields, accountId: account.id } } : { id: contact.id, fields },
        )
      }
      onRemove={
        contact === null ? undefined : () => remove.mutateAsync({ collection: 'contacts', id: contact.id })
      }
      onClose={onClose}
    >
      {(fields, set) => (
        <>
          <SimpleGrid cols={2} spacing="sm">
            <TextField
              isFirst
              label="First name"
              value={fields.firstName}
              onChange={(firstName) => set({ firstName })}
            />
            <TextField label="Last name" value={fields.lastName} onChange={(lastName) => set({ lastName })} />
            <TextField label="Job title" value={fields.title} onChange={(title) => set({ title })} />
            <PickField
              label="Role in the buying decision"
              isAlwaysSet
              options={Object.entries(roleWords).map(([value, label]) => ({ value, label }))}
              value={fields.role}
              onChange={(role) => set({ role: (role ?? 'unknown') as Contact['role'] })}
            />
            <TextField type="tel" label="Phone" value={fields.phone} onChange={(phone) => set({ phone })} />
            <TextField
              type="tel"
              label="Mobile"
              value={fields.mobile}
              onChange={(mobile) => set({ mobile })}
            />
            <TextField
              type="email"
              label="E-mail"
              value={fields.email}
              onChange={(email) => set({ email })}
            />
            <PickField
              label="Referred by"
              placeholder="Nobody"
              options={referrerOptions}
              value={fields.referredById}
              onChange={(referredById) => set({ referredById })}
            />
          </SimpleGrid>
          <TagsInput
            label="Interests"
            description="One shared interest moves a relation further than ten messages"
            value={fields.interests}
            onChange={(interests) => set({ interests })}
          />
          <TagsInput
            label="Connections"
            description="Clubs, schools, associations, former employers: whoever shares one is shown"
            value={fields.connections}
            onChange={(connections) => set({ connections })}
          />
          <LongTextField
            label="Shared ground"
            value={fields.sharedGround}
            onChange={(sharedGround) => set({ sharedGround })}
          />
          <LongTextField label="Notes" value={fields.notes} onChange={(notes) => set({ notes })} />
          <DateField
            label="Wants to be left in peace until"
            value={fields.quietUntil}
            onChange={(quietUntil) => set({ quietUntil })}
          />
          <Group>
            <Checkbox
              label="Does not want to be contacted"
              checked={fields.doNotContact}
              onChange={(event) => set({ doNotContact: event.currentTarget.checked })}
            />
            <Checkbox
              label="Has left the account"
              checked={fields.hasLeft}
              onChange={(event) => set({ hasLeft: event.currentTarget.checked })}
            />
          </Group>
          {contact !== null && contacts.length > 1 && (
            <MergeContact
              contact={contact}
              others={contacts.filter(({ id }) => id !== contact.id)}
              onMerged={onClose}
            />
          )}
        </>
      )}
    </RecordDialog>
  );
}

function fieldsOf(contact: Contact): Fields {
  const entries = Object.keys(blank).map((key) => [key, contact[key as keyof Fields]]);
  return Object.fromEntries(entries) as Fields;
}
