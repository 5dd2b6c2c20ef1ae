import { AppError } from '../../core/app-error';
import type { Handlers } from '../../core/contract';
import { compareText } from '../../core/deal/compare-deals';
import { sendList, settleList, settleProblem } from '../../core/programme/agree-objectives';
import { type Programme, programmeFields } from '../../core/programme/programme';
import type { HostContext } from '../host-context';
import { buildProgrammePage } from '../programme/build-programme-page';
import { buildRecord, recordOrThrow } from '../records/build-record';
import { putRecord } from '../records/put-record';

type Names = 'programme.list' | 'programme.get' | 'programme.save' | 'programme.send' | 'programme.settle';

export function programmeHandlers(context: HostContext): Pick<Handlers, Names> {
  const { store } = context;
  const keep = async (programme: Programme): Promise<Programme> => {
    await store.commit([putRecord('programmes', programme)]);
    return programme;
  };
  return {
    'programme.list': async () => ({
      programmes: Object.values(store.data.programmes).sort(
        (a, b) => compareText(b.startsOn, a.startsOn) || compareText(a.name, b.name),
      ),
    }),
    'programme.get': async ({ id }) => buildProgrammePage(context, id),
    'programme.save': async ({ id, fields }) => {
      const started = id === undefined ? { startsOn: context.asOf(), ...fields } : fields;
      return keep(buildRecord(context, 'programmes', programmeFields, { id, fields: started }));
    },
    'programme.send': async ({ id }) => {
      const programme = recordOrThrow(context, 'programmes', id);
      if (programme.shortList.trim() === '') {
        throw new AppError('bad-request', 'Write the short list before it goes to everyone.');
      }
      return keep(context.records.update('programmes', programme, sendList(programme, context.asOf())));
    },
    'programme.settle': async ({ id }) => {
      const programme = recordOrThrow(context, 'programmes', id);
      const problem = settleProblem(programme);
      if (problem !== null) throw new AppError('bad-request', `${problem} Nothing was settled.`);
      return keep(context.records.update('programmes', programme, settleList(programme, context.asOf())));
    },
  };
}
