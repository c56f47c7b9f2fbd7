import { useText } from '../../../../platform/i18n/use-text.ts';
import { VisuallyHidden } from '../../../../ui/visually-hidden/visually-hidden.tsx';
import { conversationMessages } from '../../messages.ts';

/** Somebody stands on one of a few steps. The name stands beside it: the picture alone says nothing. */
export function StepPicture({ step, count, label }: { step: number; count: number; label: string }) {
  const t = useText(conversationMessages);
  const places = Array.from({ length: count }, (_, index) => index + 1);
  const x = (place: number) => 8 + (place - 1) * 18;
  return (
    <span className="standing-step">
      <svg aria-hidden="true" width={x(count) + 8} height={16} viewBox={`0 0 ${x(count) + 8} 16`}>
        <path className="standing-step-line" d={`M${x(1)} 8H${x(count)}`} />
        {places.map((place) => (
          <circle
            key={place}
            className="standing-step-place"
            data-here={place === step || undefined}
            cx={x(place)}
            cy={8}
            r={place === step ? 6.5 : 4}
          />
        ))}
      </svg>
      <span aria-hidden="true">{label}</span>
      <VisuallyHidden>{t('standing.place', { label, step, count })}</VisuallyHidden>
    </span>
  );
}
