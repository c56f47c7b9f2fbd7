import { lifeDomains } from '../../method/domains.ts';
import { directionModels } from '../../method/direction-models.ts';
import { reviewQuestions } from '../../method/evaluation.ts';
import { firstContactDecisions } from '../../method/first-contact.ts';
import { fragmentKinds } from '../../method/fragment-kinds.ts';
import { frames } from '../../method/frames.ts';
import { contactFunctions } from '../../method/functions.ts';
import { irbPhases } from '../../method/irb-phases.ts';
import { lifeAreas } from '../../method/life-areas.ts';
import { bonds, nearnesses, supportKinds } from '../../method/network/bonds.ts';
import { familyLines } from '../../method/network/family-lines.ts';
import { networkMarks } from '../../method/network/marks.ts';
import { triptychColumns } from '../../method/network/triptych.ts';
import { relationTypes } from '../../method/relation-types.ts';
import { signalSources } from '../../method/signal-sources.ts';
import { stagesOfChange } from '../../method/stages-of-change.ts';
import { tools } from '../../method/tools/tools.ts';
import { quadrantCorners } from '../../method/values/core-quadrant.ts';
import { windowModes } from '../../method/values/window.ts';
import { current } from '../../method/versions.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { codesEn } from './messages-codes.en.ts';
import { codesNl } from './messages-codes.nl.ts';

type Labelled = { id: string; label: Record<Language, string> };

const byId = (entries: readonly Labelled[]) => new Map(entries.map(({ id, label }) => [id, label]));

/** What the method calls it, by the column it stands in: the same id means something else in another column. */
const ofColumn: Readonly<Record<string, ReadonlyMap<string, Record<Language, string>>>> = {
  domain: byId(lifeDomains),
  domains: byId(lifeDomains),
  area: byId(lifeAreas),
  areas: byId(lifeAreas),
  slice: byId(lifeAreas),
  frame: byId(frames),
  stage: byId(stagesOfChange),
  relation_type: byId(relationTypes),
  irb_phase: byId(irbPhases),
  function: byId(contactFunctions),
  question: byId(reviewQuestions),
  source: byId(signalSources),
  bond: byId([...bonds, ...familyLines]),
  feeling: byId(familyLines),
  mark: byId(networkMarks),
  receives: byId(supportKinds),
  gives: byId(supportKinds),
  fieldId: byId([...triptychColumns, ...quadrantCorners, ...windowModes]),
};

/** What is left of the method, wherever it stands. */
const anywhere = byId([
  ...[...lifeDomains, ...lifeAreas, ...fragmentKinds, ...frames, ...directionModels, ...stagesOfChange],
  ...[...firstContactDecisions, ...contactFunctions, ...signalSources, ...relationTypes, ...reviewQuestions, ...tools],
  ...reviewQuestions.flatMap(({ answers }) => answers ?? []),
]);

/** Columns that hold what somebody wrote: a word there is their own, also when the program has one like it. */
const ownWords =
  /^(text|words|who|helped|together|costs|story|reason|note|notes|remark|request|underlying_request|subject|what|name|title|headline|aim|goals|purpose|willingness|answer_text|contact|called|needs|if_not|keeper|because|pleasant|known_beforehand|bottom_line|our_question|asked_of_team|content_when|next_time|told_what|rung_by|.*_(words|name|text|reason))$/;

/** Is it a line between people of a family, such as a marriage? */
export const isFamilyLine = (value: unknown): boolean => familyLines.some(({ id }) => id === value);

/** A code of the program in words; undefined for what is no code. */
export function codeInWords(column: string, value: string, language: Language): string | undefined {
  if (ownWords.test(column)) return undefined;
  const codes: Readonly<Record<string, string>> = language === 'nl' ? codesNl : codesEn;
  return (
    ofColumn[column]?.get(value)?.[language] ??
    codes[`${column}-${value}`] ??
    codes[value] ??
    anywhere.get(value)?.[language]
  );
}

/** A number in words: how near somebody is drawn; empty for what only the picture needs. */
export function numberInWords(column: string, value: number, language: Language): string {
  if (['angle', 'rank', 'order'].includes(column)) return '';
  if (column === 'feeling') return codeInWords(column, `feeling-${value}`, language) ?? String(value);
  // On the outermost ring also stands who is far away, whether it is work or not.
  if (column === 'ring' && value === 4) return codeInWords(column, 'outermost', language) ?? '';
  const near = column === 'ring' ? current(nearnesses).find(({ ring }) => ring === value) : undefined;
  return near?.label[language] ?? String(value);
}
