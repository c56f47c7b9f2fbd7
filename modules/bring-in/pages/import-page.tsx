import { useState } from 'react';
import { useParams } from '@tanstack/react-router';
import { useText } from '../../../platform/i18n/use-text.ts';
import { Loaded } from '../../../platform/web/loaded.tsx';
import { useRead } from '../../../platform/web/use-read.ts';
import { getImport, type Import } from '../api.ts';
import { bringInMessages } from '../messages.ts';
import { CheckStep } from './check-step.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { MakingStep } from './making-step.tsx';
import './bring-in.css';

/** One file on its way in, at the step where it was left. */
export function ImportPage() {
  const importId = useParams({ strict: false, select: ({ importId: id = '' }: { importId?: string }) => id });
  const found = useRead(getImport, { params: { importId } });
  return (
    <Loaded of={found} isPage>
      {(data) => <OneImport key={data.id} found={data} />}
    </Loaded>
  );
}

function OneImport({ found }: { found: Import }) {
  const t = useText(bringInMessages);
  // Looked through, and back to the columns all the same: until the making begins that may be.
  const [choosesAgain, setChoosesAgain] = useState(false);
  const back = { href: '/bring-in', label: t('title') };
  const step = found.step === 'check' && choosesAgain ? 'columns' : found.step;
  switch (step) {
    case 'columns':
      return <ColumnsStep found={found} back={back} onDone={() => setChoosesAgain(false)} />;
    case 'check':
      return <CheckStep found={found} back={back} onColumns={() => setChoosesAgain(true)} />;
    case 'importing':
      return <MakingStep found={found} back={back} />;
    case 'done':
      return <DoneStep found={found} back={back} />;
  }
}
