import { familyLines } from '../../../../method/network/family-lines.ts';
import { current } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { SignLegend } from '../../pages/sign-legend.tsx';
import type { Mark } from '../../../../platform/picture/marks.ts';
import { childBonds, coupleBonds, feelings, memberMarks } from '../domain.ts';
import { coupleMarks, descentMarks, homeMarks, twinBarMarks } from '../marks/family-marks.ts';
import { feelingMarks } from '../marks/feeling-marks.ts';
import { bareMember } from '../marks/member-marks.ts';
import { familyMessages } from '../messages.ts';
import { lineWord, markWord } from '../words.ts';

const plain = { mark: 'somebody', hasDied: false, hasIllness: false, hasAddiction: false } as const;
const level = [
  { x: -34, y: 0 },
  { x: 34, y: 0 },
];
const upright = [
  { x: 0, y: -26 },
  { x: 0, y: 26 },
];
const curve = { from: { x: -34, y: 8 }, bend: { x: 0, y: -16 }, to: { x: 34, y: 8 } };
const square = [
  { x: -32, y: -22 },
  { x: 32, y: -22 },
  { x: 32, y: 22 },
  { x: -32, y: 22 },
];
const fork = [-18, 18].flatMap((x) =>
  descentMarks({
    bond: 'born',
    points: [
      { x: 0, y: -24 },
      { x, y: 24 },
    ],
  }),
);

/** What the signs say: each as it is drawn, with its word. */
export function Legend() {
  const t = useText(familyMessages);
  const language = useLanguage();
  const line = (id: string, marks: Mark[]): [string, Mark[]] => [lineWord(id, language), marks];
  const sign = (id: string, more: Partial<Parameters<typeof bareMember>[0]>, isWhose = false): [string, Mark[]] => [
    markWord(id, language),
    bareMember({ ...plain, ...more }, 20, isWhose),
  ];
  const entries: [string, Mark[]][] = [
    ...memberMarks.map((mark) => sign(mark, { mark })),
    sign('starting-person', {}, true),
    sign('deceased', { hasDied: true }),
    sign('illness', { hasIllness: true }),
    sign('addiction', { hasAddiction: true }),
    ...coupleBonds.map((bond) =>
      line(bond, coupleMarks({ bond, points: level, slash: { x: 0, y: 0 }, isUpright: false })),
    ),
    ...childBonds.map((bond) => line(bond, descentMarks({ bond, points: upright }))),
    line('twins', fork),
    line('identical-twins', [...fork, ...twinBarMarks({ from: { x: -9, y: 0 }, to: { x: 9, y: 0 } })]),
    ...feelings.map((feeling) => line(feeling, feelingMarks(feeling, curve))),
    [t('legend.home'), homeMarks({ outlines: [square] })],
  ];
  const explained = new Map(current(familyLines).map(({ label, explain }) => [label[language], explain[language]]));
  return <SignLegend title={t('legend.title')} entries={entries} explained={explained} />;
}
