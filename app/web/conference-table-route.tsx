import { ConferenceTable } from '../../modules/conferences/pages/table/conference-table.tsx';
import { useHandOver } from './hand-over.ts';

/** A conference on the table; giving the screen away is of the whole house. */
export function ConferenceTableRoute() {
  const handOver = useHandOver();
  return <ConferenceTable handOver={handOver} />;
}
