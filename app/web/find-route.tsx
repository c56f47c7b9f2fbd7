import { mayBeBsn } from '../../modules/bsn/domain.ts';
import { BsnLookUp } from '../../modules/bsn/pages/bsn-look-up.tsx';
import { FindPage } from '../../modules/find/pages/find-page.tsx';

/** Finding, with what looks for a number instead of words. */
export function FindRoute() {
  return <FindPage instead={(typed) => (mayBeBsn(typed) ? <BsnLookUp typed={typed} /> : undefined)} />;
}
