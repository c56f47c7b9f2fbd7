import { useText } from '../../../platform/i18n/use-text.ts';
import { phases, type Phase } from '../../cases/domain.ts';
import { householdMessages } from '../messages.ts';
import './households.css';

/** Where a household is: a small picture with its word. */
export function PhaseDots({ phase }: { phase: Phase }) {
  const t = useText(householdMessages);
  const here = phases.indexOf(phase);
  return (
    <span className="phase-dots">
      <span className="phase-dots-row" aria-hidden="true">
        {phases.map((each, index) => (
          <span
            key={each}
            className="phase-dot"
            data-state={index < here ? 'done' : index === here ? 'here' : 'ahead'}
          />
        ))}
      </span>
      {t(`phase.${phase}`)}
    </span>
  );
}
