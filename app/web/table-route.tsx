import { TableScreen } from '../../modules/conversations/pages/table-screen.tsx';
import { fragmentActions } from './fragment-actions.tsx';

/** The table with what the other rooms bring to it. */
export function TableRoute() {
  return <TableScreen fragmentActions={fragmentActions} />;
}
