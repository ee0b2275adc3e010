import { Link } from '@tanstack/react-router';
import { tidy } from '../../design/index.js';

/** Opens a department beside the tree; the search stays as it is. */
export function DepartmentLink({
  id,
  name,
  isChosen = false,
}: {
  readonly id: string;
  readonly name: string;
  readonly isChosen?: boolean;
}) {
  return (
    <Link
      to="/settings/organisation"
      search={({ search }) => tidy({ search, department: id })}
      aria-current={isChosen && 'true'}
      resetScroll={false}
    >
      {name}
    </Link>
  );
}
