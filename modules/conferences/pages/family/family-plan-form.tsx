import { useRef, useState } from 'react';
import { networkSteps } from '../../../../method/network/meeting.ts';
import { wordedAt } from '../../../../method/versions.ts';
import { useLanguage, useText } from '../../../../platform/i18n/use-text.ts';
import { useOffline } from '../../../../platform/offline/offline-context.ts';
import type { UseDraft } from '../../../../platform/offline/use-draft.ts';
import { Button } from '../../../../ui/button/button.tsx';
import { ConfirmDialog } from '../../../../ui/dialog/confirm-dialog.tsx';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { AddIcon } from '../../../../ui/icons/sign-icons.tsx';
import { Cluster, Stack } from '../../../../ui/layout/layout.tsx';
import { Notice } from '../../../../ui/notice/notice.tsx';
import { TextArea } from '../../../../ui/text-area/text-area.tsx';
import { mostPlanLines } from '../../domain.ts';
import { tableMessages } from '../../table-messages.ts';
import { BottomLine } from '../table/bottom-line.tsx';
import { FamilyLineFields } from './family-lines.tsx';
import {
  emptyLine,
  isPlanWritten,
  isWritten,
  type FamilyAbout,
  type FamilyLine,
  type FamilyPlan,
} from './family-plan.ts';

interface Props {
  about: FamilyAbout | undefined;
  draft: UseDraft<FamilyPlan>;
  canShow: boolean;
  onShow: () => Promise<void>;
}

/** The plan while the family writes it: where the words are is said first, and nothing hurries them. */
export function FamilyPlanForm({ about, draft, canShow, onShow }: Props) {
  const t = useText(tableMessages);
  const language = useLanguage();
  const { question, lines } = draft.value;
  const [removed, setRemoved] = useState<{ line: FamilyLine; at: number } | null>(null);
  const [asks, setAsks] = useState<'show' | 'throw' | null>(null);
  const [isLacking, setLacking] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const step = wordedAt(networkSteps, about?.methodVersion ?? Infinity).find(({ id }) => id === 'private-deliberation');

  const change = (part: Partial<FamilyPlan>) => draft.setValue((before) => ({ ...before, ...part }));
  const put = (id: string, part: Partial<FamilyLine>) =>
    draft.setValue((before) => ({
      ...before,
      lines: before.lines.map((line) => (line.id === id ? { ...line, ...part } : line)),
    }));
  const add = () => {
    change({ lines: [...lines, emptyLine()] });
    // Where one goes on writing.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child textarea')?.focus());
  };
  const takeOut = (line: FamilyLine, at: number) => {
    const left = lines.filter(({ id }) => id !== line.id);
    change({ lines: left.length > 0 ? left : [emptyLine()] });
    setRemoved(isWritten(line) ? { line, at } : null);
  };
  const putBack = () => {
    if (!removed) return;
    change({ lines: lines.filter(isWritten).toSpliced(removed.at, 0, removed.line) });
    setRemoved(null);
  };
  const lacks = (line: FamilyLine) => isWritten(line) && line.text.trim() === '';
  const askToShow = () => {
    const isEmpty = !isPlanWritten(draft.value);
    setLacking(isEmpty || lines.some(lacks));
    if (!isEmpty && !lines.some(lacks)) setAsks('show');
  };

  return (
    <Stack gap={5}>
      <h1>{t('alone.title')}</h1>
      <Notice title={t('lock.private')}>{t('alone.explain')}</Notice>
      <p className="family-calm">{t('alone.noHurry')}</p>
      {about?.question && (
        <section className="family-said">
          <h2>{t('question')}</h2>
          <p>{about.question}</p>
        </section>
      )}
      {about?.bottomLine && <BottomLine text={about.bottomLine} />}
      {step && (
        <Disclosure title={t('askThis')} headingLevel={2}>
          <ul className="family-asks">
            {step.asks.map((ask) => (
              <li key={ask.nl}>{ask[language]}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <TextArea
        label={t('alone.question')}
        rows={2}
        value={question}
        onChange={(value) => change({ question: value })}
        maxLength={200}
        autoComplete="off"
      />
      <ol className="family-lines" role="list" ref={list}>
        {lines.map((line, index) => (
          <FamilyLineFields
            key={line.id}
            line={line}
            number={index + 1}
            names={about?.names ?? []}
            error={isLacking && (lacks(line) || !isPlanWritten(draft.value)) ? t('alone.nothing') : undefined}
            onChange={(part) => put(line.id, part)}
            onRemove={() => takeOut(line, index)}
          />
        ))}
      </ol>
      {removed && (
        <Notice isLive action={<Button onPress={putBack}>{t('alone.putBack')}</Button>}>
          {t('alone.removed')}
        </Notice>
      )}
      {lines.length < mostPlanLines ? (
        <Cluster>
          <Button size="large" icon={<AddIcon size={1.1} />} onPress={add}>
            {t('alone.add')}
          </Button>
        </Cluster>
      ) : (
        <p>{t('alone.full', { most: mostPlanLines })}</p>
      )}
      <Kept state={draft.state} />
      <Cluster justify="between" gap={4}>
        <Button variant="quiet" onPress={() => setAsks('throw')}>
          {t('alone.throwAway')}
        </Button>
        <Button variant="primary" size="large" isDisabled={!canShow} onPress={askToShow}>
          {t('alone.show')}
        </Button>
      </Cluster>
      <Confirm asks={asks} onDone={() => setAsks(null)} onShow={onShow} onThrow={() => draft.discard()} />
    </Stack>
  );
}

function Kept({ state }: { state: UseDraft<FamilyPlan>['state'] }) {
  const t = useText(tableMessages);
  if (state === 'idle') return null;
  const isRefused = state === 'not-saved';
  return (
    <p className="family-kept" role={isRefused ? 'alert' : undefined}>
      {t(isRefused ? 'alone.kept.not' : state === 'saving' ? 'alone.kept.saving' : 'alone.kept.device')}
    </p>
  );
}

interface ConfirmProps {
  asks: 'show' | 'throw' | null;
  onDone: () => void;
  onShow: () => Promise<void>;
  onThrow: () => Promise<void>;
}

function Confirm({ asks, onDone, onShow, onThrow }: ConfirmProps) {
  const t = useText(tableMessages);
  const { drafts } = useOffline();
  if (asks === null) return null;
  const isShow = asks === 'show';
  return (
    <ConfirmDialog
      title={t(isShow ? 'alone.showTitle' : 'alone.throwAwayTitle')}
      confirmLabel={t(isShow ? 'alone.showYes' : 'alone.throwAwayYes')}
      isDanger={!isShow}
      isOpen
      onOpenChange={onDone}
      onConfirm={() => {
        onDone();
        void (isShow ? drafts.flush().then(onShow) : onThrow());
      }}
    >
      <p>{t(isShow ? 'alone.showText' : 'alone.throwAwayText')}</p>
    </ConfirmDialog>
  );
}
