import { Link } from '@tanstack/react-router';

/** A task by number and title; opens its page, at one event when `event` names it. */
export function TaskLink({
  taskId,
  number,
  title,
  event,
}: {
  readonly taskId: string;
  readonly number: number | null;
  readonly title: string | null;
  /** The obligation or submission that the timeline is opened at. */
  readonly event?: string;
}) {
  return (
    <Link to="/tasks/$taskId" params={{ taskId }} {...(event !== undefined && { hash: event })}>
      {number !== null && <span className="figure">{number}. </span>}
      {title}
    </Link>
  );
}
