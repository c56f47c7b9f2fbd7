import { useLanguage } from '../../../../platform/i18n/use-text.ts';
import { Disclosure } from '../../../../ui/disclosure/disclosure.tsx';
import { Stack } from '../../../../ui/layout/layout.tsx';
import { domainName } from '../../words.ts';
import type { DomainSentences } from '../domain.ts';

/** Every domain with its question and its five levels, folded to its name. */
export function SentenceList({ domains }: { domains: readonly DomainSentences[] }) {
  const language = useLanguage();
  return domains.map(({ domain, ask, hint, levels }) => (
    <Disclosure key={domain} title={domainName(domain, language)}>
      <Stack gap={3}>
        <strong>{ask[language]}</strong>
        <p className="kt-soft">{hint[language]}</p>
        <ol className="matrix-levels">
          {levels.map((level, index) => (
            <li key={index}>{level[language]}</li>
          ))}
        </ol>
      </Stack>
    </Disclosure>
  ));
}
