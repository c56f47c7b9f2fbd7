import { matrixHealth } from './matrix-2013-health.ts';
import { matrixHome } from './matrix-2013-home.ts';
import { matrixPeople } from './matrix-2013-people.ts';
import type { MatrixDomain, MatrixLevel } from './schema.ts';

const first = { version: 1, published: '2026-11-22' } as const;
const source: MatrixLevel['source'] = [{ document: 'C', section: 'bijlage III' }];

/**
 * The five levels of the self-sufficiency matrix of 2013. The names of the scale are the instrument's; every sentence
 * here and in the domain files is our own, because the original descriptions are rights-reserved by GGD Amsterdam.
 */
export const matrixLevels: readonly MatrixLevel[] = [
  {
    ...first,
    id: 'acute',
    level: 1,
    source,
    label: { nl: 'Acute problematiek', en: 'Acute problem' },
    explain: { nl: 'Zo kan het niet wachten. Er is nu iets nodig.', en: 'This cannot wait. Something is needed now.' },
  },
  {
    ...first,
    id: 'not',
    level: 2,
    source,
    label: { nl: 'Niet zelfredzaam', en: 'Not self-sufficient' },
    explain: { nl: 'Het lukt nu niet zonder hulp.', en: 'At the moment it does not work without help.' },
  },
  {
    ...first,
    id: 'limited',
    level: 3,
    source,
    label: { nl: 'Beperkt zelfredzaam', en: 'Barely self-sufficient' },
    explain: { nl: 'Een deel lukt. Een deel nog niet.', en: 'Part of it works. Part of it does not yet.' },
  },
  {
    ...first,
    id: 'adequate',
    level: 4,
    source,
    label: { nl: 'Voldoende zelfredzaam', en: 'Adequately self-sufficient' },
    explain: { nl: 'Het lukt meestal goed genoeg.', en: 'Mostly it works well enough.' },
  },
  {
    ...first,
    id: 'full',
    level: 5,
    source,
    label: { nl: 'Volledig zelfredzaam', en: 'Completely self-sufficient' },
    explain: { nl: 'Het gaat goed, op eigen kracht.', en: 'It goes well, on your own strength.' },
  },
];

/** The eleven domains in the order of the instrument. Open one only when it matters to the request, with a reason. */
export const matrix2013: readonly MatrixDomain[] = [...matrixHome, ...matrixHealth, ...matrixPeople];
