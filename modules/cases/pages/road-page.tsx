import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { useAddressId } from '../../../platform/web/use-address-id.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { Card } from '../../../ui/card/card.tsx';
import { Section } from '../../../ui/card/section.tsx';
import { Columns, Stack } from '../../../ui/layout/layout.tsx';
import { getCase } from '../api.ts';
import { caseMessages } from '../messages.ts';
import { DecisionHistory } from './decision-history.tsx';
import { FlowDrawing } from './flow-drawing.tsx';
import { placeNow } from './flow-picture.ts';
import { StepForm } from './step-form.tsx';

/** The whole road with where the household is on it, what belongs there, and the next step as a decision. */
export function RoadPage() {
  const t = useText(caseMessages);
  const language = useLanguage();
  const caseId = useAddressId('caseId');
  const { data: found } = useRead(getCase, { params: { caseId } });
  if (!found) return null;
  const now = placeNow(found, language);
  return (
    <Stack gap={5}>
      <Section title={t('road.title')}>
        <Card>
          <FlowDrawing found={found} />
        </Card>
      </Section>
      <Columns layout="main-side">
        {found.can.work ? <StepForm key={found.phase} found={found} /> : <DecisionHistory found={found} />}
        {now && (
          <Card title={t('road.explain', { phase: t(`phase.${found.phase}`) })}>
            <p>{now.explain}</p>
            {now.belongs.length > 0 && (
              <>
                <p className="case-voice-part">{t('road.belongs')}</p>
                <ul className="case-belongs">
                  {now.belongs.map((words) => (
                    <li key={words}>{words}</li>
                  ))}
                </ul>
              </>
            )}
          </Card>
        )}
      </Columns>
      {found.can.work && <DecisionHistory found={found} />}
    </Stack>
  );
}
