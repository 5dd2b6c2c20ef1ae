import { Link } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { programmeStep } from '../../../core/programme/agree-objectives';
import { RemoveButton } from '../../app/remove-button';
import { SearchButton } from '../../app/search-button';
import { useRequest } from '../../app/use-request';
import { Answer } from '../../ui/answer';
import { Page } from '../../ui/page';
import { TwoColumns } from '../../ui/two-columns';
import { AgreementSteps } from './agreement-steps';
import { ObjectiveList } from './objective-list';
import { ProgrammeFacts } from './programme-facts';
import { ProgrammeHours } from './programme-hours';
import { ProgrammeRuns } from './programme-runs';
import { stepWords } from './programme-words';
import classes from './programmes.module.css';
import { SettledTexts } from './settled-texts';

/** One programme: how its objectives are agreed on at the left, how far it is at the right (M30). */
export function ProgrammeScreen({ programmeId }: { readonly programmeId: string }) {
  const answer = useRequest('programme.get', { id: programmeId });
  return (
    <Page title={answer.data?.programme.name ?? 'Programme'} search={<SearchButton />}>
      <Answer query={answer} failure="The programme could not be read">
        {(page) => (
          <TwoColumns
            side={
              <>
                <ObjectiveList page={page} />
                <ProgrammeRuns page={page} />
                <ProgrammeHours hours={page.powerHours} />
                <SettledTexts versions={page.programme.versions} />
                <ProgrammeFacts programme={page.programme} />
              </>
            }
          >
            <p className={classes.where}>
              <Link className="rk-link" href="/programmes">
                All programmes
              </Link>
              <span className="rk-soft"> · {stepWords[programmeStep(page.programme)]}</span>
            </p>
            <AgreementSteps programme={page.programme} />
            <RemoveButton
              collection="programmes"
              id={programmeId}
              noun="programme"
              question="Remove this programme with all that was agreed? Its calls stay."
              onRemoved={() => navigate('/programmes')}
            />
          </TwoColumns>
        )}
      </Answer>
    </Page>
  );
}
