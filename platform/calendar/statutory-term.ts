import { addDays, isWorkingDay } from './dutch-holidays.ts';

export interface TermLength {
  amount: number;
  unit: 'days' | 'weeks';
}

export interface StatutoryTerm {
  /** The last day on which one is in time, `YYYY-MM-DD`. */
  lastDay: string;
  /** The last day before weekends and holidays were looked at; the same as `lastDay` when nothing moved. */
  countedDay: string;
}

/** Terms of more than twelve weeks or ninety days are not moved (Atw art. 4, a). */
const isMovable = ({ amount, unit }: TermLength) => (unit === 'weeks' ? amount <= 12 : amount <= 90);

/**
 * When a term that a law sets ends. It runs from the day after `from`. One that ends on a Saturday, Sunday or holiday
 * ends on the next working day (Algemene termijnenwet art. 1), and a term of three days or more always holds two working
 * days (art. 2). Days are `YYYY-MM-DD`; other holidays within the term change nothing.
 */
export function statutoryTerm(from: string, length: TermLength): StatutoryTerm {
  const days = length.unit === 'weeks' ? length.amount * 7 : length.amount;
  const countedDay = addDays(from, days);
  if (days === 0 || !isMovable(length)) return { lastDay: countedDay, countedDay };
  let lastDay = countedDay;
  let workingDays = 0;
  if (days >= 3) for (let day = 1; day <= days; day++) if (isWorkingDay(addDays(from, day))) workingDays++;
  while (!isWorkingDay(lastDay) || (days >= 3 && workingDays < 2)) {
    lastDay = addDays(lastDay, 1);
    if (isWorkingDay(lastDay)) workingDays++;
  }
  return { lastDay, countedDay };
}
