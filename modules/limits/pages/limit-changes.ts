import { contactFunctions } from '../../../method/functions.ts';
import { limits } from '../../../method/limits.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { changeKind } from '../../../platform/web/change-kind.ts';
import { addCut, changeCut, getCaseLimits, setLimit } from '../api.ts';
import { limitMessages } from '../messages.ts';
import { amountWords } from './amounts.ts';

export const limitChange = changeKind({
  endpoint: setLimit,
  refreshes: [getCaseLimits],
  draftOf: ({ thresholds, ask }) => ({ thresholds, ask: ask ?? '' }),
  bodyOf: ({ thresholds, ask }) => ({ thresholds, ask: ask.trim() || null }),
  useFields: ({ topic = '' }, part) => {
    const t = useText(limitMessages);
    const language = useLanguage();
    const known = entryAt(limits, topic)?.thresholds ?? [];
    return [
      part.whole('thresholds', t('dialog.lines'), ['thresholds'], ({ thresholds }) =>
        known
          .flatMap(({ id, label, unit }) => {
            const line = thresholds[id];
            const both =
              line && [line.doUpTo, line.consultUpTo].map((amount) => amountWords(amount, unit, t, language));
            return both ? [`${label[language]}: ${both.join(', ')}`] : [];
          })
          .join('\n'),
      ),
      part.text('ask', t('dialog.ask')),
    ];
  },
});

export const cutChange = changeKind({
  endpoint: changeCut,
  add: addCut,
  refreshes: [getCaseLimits],
  draftOf: ({ product, untilFunction, thenBy, note }) => ({
    product,
    untilFunction,
    thenBy,
    note: note ?? '',
    ended: false,
  }),
  bodyOf: (draft) => ({ ...draft, note: draft.note.trim() || null }),
  useFields: (_, part) => {
    const t = useText(limitMessages);
    const language = useLanguage();
    return [
      part.text('product', t('cuts.product')),
      part.whole(
        'untilFunction',
        t('cuts.until'),
        ['untilFunction'],
        ({ untilFunction }) => entryAt(contactFunctions, untilFunction)?.label[language] ?? untilFunction,
      ),
      part.text('thenBy', t('cuts.thenBy')),
      part.text('note', t('cuts.note')),
      part.whole('ended', t('cuts.ended'), ['ended'], ({ ended }) => (ended ? t('cuts.ended') : '')),
    ];
  },
});
