import { irbPhases } from '../../../../method/irb-phases.ts';
import { roleIds } from '../../../../method/ids.ts';
import { relationTypes } from '../../../../method/relation-types.ts';
import { stagesOfChange } from '../../../../method/stages-of-change.ts';
import { current, entryAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { Card } from '../../../../ui/card/card.tsx';
import type { Stage } from '../../api-picture.ts';
import type { Standing } from '../../api-standing.ts';
import { conversationMessages } from '../../messages.ts';
import { roleName } from '../../role-name.ts';
import { StandingLine } from './standing-line.tsx';

interface Props {
  name: string;
  /** Of this person, newest first. */
  standings: readonly Standing[];
  stages: readonly Stage[];
}

/** Where one person stands now: first with the worker, then in their roles, then per topic. */
export function PersonStanding({ name, standings, stages }: Props) {
  const t = useText(conversationMessages);
  const language = useLanguage();
  const relations = standings.flatMap((one) =>
    one.relationType === null ? [] : [{ ...one, entry: entryAt(relationTypes, one.relationType, one.methodVersion) }],
  );
  const roles = roleIds.map((role) => ({
    role,
    all: standings.flatMap((one) =>
      one.role === role && one.irbPhase !== null
        ? [{ ...one, entry: entryAt(irbPhases, one.irbPhase, one.methodVersion) }]
        : [],
    ),
  }));
  const topics = Map.groupBy(stages, ({ topic }) => topic.toLowerCase());
  return (
    <Card title={name} headingLevel={3}>
      <div className="standing-lines">
        {relations.length > 0 && (
          <StandingLine title={t('standing.with')} all={relations} count={current(relationTypes).length} />
        )}
        {roles.map(
          ({ role, all }) =>
            all.length > 0 && (
              <StandingLine
                key={role}
                title={t('standing.role', { role: roleName(role, language).toLowerCase() })}
                all={all}
                count={current(irbPhases).length}
              />
            ),
        )}
        {[...topics].map(([topic, all]) => (
          <StandingLine
            key={topic}
            title={t('standing.about', { topic })}
            all={all.map((one) => ({ ...one, onDay: one.at, entry: entryAt(stagesOfChange, one.stage) }))}
          />
        ))}
      </div>
    </Card>
  );
}
