import { useText } from '../../../../platform/i18n/use-text.ts';
import { tableMessages } from '../../table-messages.ts';

/** What safety requires in any case, for everybody to read; until it is said it is of the team alone. */
export function BottomLine({ text }: { text: string }) {
  const t = useText(tableMessages);
  return (
    <section className="family-said" data-tone="bottom">
      <h2>{t('bottom.title')}</h2>
      <p>{text}</p>
    </section>
  );
}
