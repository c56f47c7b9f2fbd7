import { lifeDomains } from '../../../method/domains.ts';
import { entryAt } from '../../../method/versions.ts';
import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { changeKind } from '../../../platform/web/change-kind.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { writtenDay } from '../../../ui/dates.ts';
import { addHelper, changeCase, changeHelper, getCase } from '../api.ts';
import { entryChannels } from '../domain.ts';
import { caseMessages } from '../messages.ts';
import { draftOfHelper, toHelper } from './helper-draft.ts';

export const helperChange = changeKind({
  endpoint: changeHelper,
  add: addHelper,
  refreshes: [getCase],
  draftOf: draftOfHelper,
  bodyOf: toHelper,
  useFields: ({ caseId = '' }, part) => {
    const t = useText(caseMessages);
    const language = useLanguage();
    const people = useRead(getCase, { params: { caseId } }).data?.household.people ?? [];
    const day = (when: string | null) => (when === null ? '' : writtenDay(when, language));
    const yes = (is: boolean, what: string) => (is ? what : '');
    return [
      part.text('organisationName', t('helpers.organisation')),
      part.text('name', t('helpers.name')),
      part.text('helpsWith', t('helpers.helpsWith')),
      part.whole('domain', t('helpers.domain'), ['domain'], ({ domain }) =>
        domain === null ? '' : (entryAt(lifeDomains, domain)?.label[language] ?? domain),
      ),
      part.whole('forWhom', t('helpers.forWhom'), ['personIds'], ({ personIds }) =>
        people.flatMap(({ id, name }) => (personIds.includes(id) ? [name] : [])).join(', '),
      ),
      part.text('contact', t('helpers.contact')),
      part.whole('hasIntake', t('helpers.hasIntake'), ['hasIntake'], ({ hasIntake }) =>
        yes(hasIntake, t('helpers.hasIntake')),
      ),
      part.whole('hasPlan', t('helpers.hasPlan'), ['hasPlan'], ({ hasPlan }) => yes(hasPlan, t('helpers.hasPlan'))),
      part.whole('since', t('helpers.since'), ['since'], ({ since }) => day(since)),
      part.whole('until', t('helpers.until'), ['until'], ({ until }) => day(until)),
    ];
  },
});

export const requestChange = changeKind({
  endpoint: changeCase,
  refreshes: [getCase],
  draftOf: (found) => ({
    request: found.request ?? '',
    underlyingRequest: found.underlyingRequest ?? '',
    entryText: found.entryText ?? '',
    entryChannel: entryChannels.find((known) => known === found.entryChannel) ?? null,
  }),
  bodyOf: (draft) => ({
    request: draft.request.trim() || null,
    underlyingRequest: draft.underlyingRequest.trim() || null,
    entryText: draft.entryText.trim() || null,
    entryChannel: draft.entryChannel,
  }),
  useFields: (_, part) => {
    const t = useText(caseMessages);
    return [
      part.text('request', t('request.asked')),
      part.text('underlyingRequest', t('request.behind')),
      part.text('entryText', t('request.entryText')),
      part.whole('entryChannel', t('request.channel'), ['entryChannel'], ({ entryChannel }) =>
        entryChannel === null ? '' : t(`channel.${entryChannel}`),
      ),
    ];
  },
});
