import { ProgressBar as AriaProgressBar } from 'react-aria-components/ProgressBar';
import './progress-bar.css';

export interface ProgressBarProps {
  label: string;
  /** 0–100; leave out when the length is not known. */
  value?: number;
  /** Instead of the percentage: "3 van de 8 bestanden". */
  valueText?: string;
}

/** How far something is that takes more than a moment. */
export function ProgressBar({ label, value, valueText }: ProgressBarProps) {
  return (
    <AriaProgressBar
      className="kt-progress"
      value={value}
      isIndeterminate={value === undefined}
      valueLabel={valueText}
      aria-label={label}
    >
      {({ percentage, valueText: shown }) => (
        <>
          <span className="kt-progress-line" aria-hidden="true">
            <span>{label}</span>
            {value !== undefined && <span className="kt-soft">{shown}</span>}
          </span>
          <span className="kt-progress-track">
            <span
              className="kt-progress-fill"
              style={percentage === undefined ? undefined : { inlineSize: `${percentage}%` }}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
