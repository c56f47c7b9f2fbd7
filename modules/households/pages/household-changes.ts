import { useLanguage, useText } from '../../../platform/i18n/use-text.ts';
import { changeKind } from '../../../platform/web/change-kind.ts';
import { useRead } from '../../../platform/web/use-read.ts';
import { writtenDay } from '../../../ui/dates.ts';
import { getCase } from '../../cases/api.ts';
import { listNeighbourhoods } from '../../social-map/api.ts';
import { addPerson, changeHousehold, changePerson, getHousehold, listHouseholds } from '../api.ts';
import { householdMessages } from '../messages.ts';
import { addressFields } from './address-fields.tsx';
import { draftOfPerson, toPerson, type PersonDraft } from './person-draft.ts';

const orNull = (text: string) => text.trim() || null;

export const householdChange = changeKind({
  endpoint: changeHousehold,
  refreshes: [getHousehold, getCase, listHouseholds],
  draftOf: (household) => ({
    name: household.name,
    headline: household.headline ?? '',
    street: household.street ?? '',
    houseNumber: household.houseNumber ?? '',
    postcode: household.postcode ?? '',
    city: household.city ?? '',
    neighbourhoodId: household.neighbourhoodId ?? '',
  }),
  bodyOf: ({ name, ...texts }) => ({
    name,
    ...Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, orNull(text)])),
  }),
  useFields: (_, part) => {
    const t = useText(householdMessages);
    const { data } = useRead(listNeighbourhoods);
    const nameOf = (id: string) => data?.neighbourhoods.find((one) => one.id === id)?.name ?? '';
    return [
      ...(['name', 'headline', ...addressFields] as const).map((id) => part.text(id, t(`household.${id}`))),
      part.whole('neighbourhoodId', t('household.neighbourhood'), ['neighbourhoodId'], ({ neighbourhoodId }) =>
        nameOf(neighbourhoodId),
      ),
    ];
  },
});

export const personChange = changeKind({
  endpoint: changePerson,
  add: addPerson,
  refreshes: [getHousehold, getCase],
  draftOf: (person): PersonDraft => draftOfPerson(person),
  bodyOf: (draft) => ({ ...toPerson(draft) }),
  useFields: (_, part) => {
    const t = useText(householdMessages);
    const language = useLanguage();
    const day = (when: string | null) => (when === null ? '' : writtenDay(when, language));
    return [
      part.text('givenName', t('person.givenName')),
      part.text('initials', t('person.initials')),
      part.text('infix', t('person.infix')),
      part.text('familyName', t('person.familyName')),
      part.text('partnerInfix', t('person.partnerInfix')),
      part.text('partnerFamilyName', t('person.partnerFamilyName')),
      part.text('called', t('person.called')),
      part.whole('birthDate', t('person.birthDate'), ['birthDate'], ({ birthDate }) => day(birthDate)),
      part.whole('gender', t('gender.label'), ['gender'], ({ gender }) =>
        gender === null ? '' : t(`gender.${gender}`),
      ),
      part.text('languages', t('person.languages')),
      part.whole('needsInterpreter', t('person.interpreter'), ['needsInterpreter'], ({ needsInterpreter }) =>
        needsInterpreter ? t('person.interpreter') : '',
      ),
      part.text('phone', t('person.phone')),
      part.text('email', t('person.email')),
      part.text('roleInHousehold', t('person.role')),
      part.whole('consent', t('consent.label'), ['consent'], ({ consent }) =>
        consent === null ? '' : t(`consent.${consent}`),
      ),
      part.whole('place', t('person.place'), ['place'], ({ place }) => (place === 'member' ? t('person.place') : '')),
      part.whole('movedOutOn', t('person.movedOutOn'), ['movedOutOn'], ({ movedOutOn }) => day(movedOutOn)),
      part.whole('deceasedOn', t('person.deceasedOn'), ['deceasedOn'], ({ deceasedOn }) => day(deceasedOn)),
      part.text('note', t('person.note')),
    ];
  },
});
