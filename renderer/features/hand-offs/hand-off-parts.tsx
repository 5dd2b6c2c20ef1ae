import type { HandOff } from '../../../core/hand-off/hand-off';
import { EditableRows } from '../../ui/editable-rows';
import { Section } from '../../ui/section';
import { useSaveHandOff } from './use-save-hand-off';

const newId = () => crypto.randomUUID();

/** Checklist, expectations and questions: each is saved as it is changed. */
export function HandOffParts({ handOff }: { readonly handOff: HandOff }) {
  const save = useSaveHandOff(handOff.id);
  return (
    <>
      <Section title="Checklist" count={handOff.checklist.length}>
        <EditableRows
          noun="Checklist item"
          rows={handOff.checklist}
          columns={[{ key: 'text', label: 'What has to be true' }]}
          addLabel="Add an item"
          makeRow={() => ({ id: newId(), text: '', doneAt: null })}
          onSave={(checklist) => save({ checklist })}
          tick={{
            isOn: ({ doneAt }) => doneAt !== null,
            toggle: (row) => ({ ...row, doneAt: row.doneAt === null ? new Date().toISOString() : null }),
          }}
        />
      </Section>
      <Section title="What they expect, by when" count={handOff.expectations.length}>
        <EditableRows
          noun="Expectation"
          rows={handOff.expectations}
          columns={[
            { key: 'text', label: 'What they were promised' },
            { key: 'dueOn', label: 'By', kind: 'date' },
          ]}
          addLabel="Add an expectation"
          makeRow={() => ({ id: newId(), text: '', dueOn: null })}
          onSave={(expectations) => save({ expectations })}
        />
      </Section>
      <Section title="Open questions" count={handOff.questions.length}>
        <EditableRows
          noun="Question"
          rows={handOff.questions}
          columns={[
            { key: 'text', label: 'Question' },
            { key: 'answer', label: 'Answer', placeholder: 'Open until an answer stands here' },
          ]}
          addLabel="Add a question"
          makeRow={() => ({ id: newId(), text: '', answer: '' })}
          onSave={(questions) => save({ questions })}
        />
      </Section>
    </>
  );
}
