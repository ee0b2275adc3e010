import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Lost } from './lost.js';
import { parseSearch, stringifySearch, validateSearch } from './search.js';
import { Broken } from './broken.js';
import { Root } from './root.js';

const root = createRootRoute({ component: Root, notFoundComponent: Lost, errorComponent: Broken, validateSearch });

/** Every view has an address; its code is fetched when it is first opened. */
function view<const P extends string>(path: P, component: ReturnType<typeof lazyRouteComponent>) {
  return createRoute({ getParentRoute: () => root, path, component });
}

const tree = root.addChildren([
  view(
    '/',
    lazyRouteComponent(() => import('../workbench/index.js'), 'WorkbenchPage'),
  ),
  view(
    '/owed',
    lazyRouteComponent(() => import('../owed/index.js'), 'OwedPage'),
  ),
  view(
    '/reviewing',
    lazyRouteComponent(() => import('../owed/index.js'), 'ReviewingPage'),
  ),
  view(
    '/rounds/$roundId',
    lazyRouteComponent(() => import('../rounds/index.js'), 'RoundPage'),
  ),
  view(
    '/plans',
    lazyRouteComponent(() => import('../plans/index.js'), 'PlansPage'),
  ),
  view(
    '/plans/$planId',
    lazyRouteComponent(() => import('../plans/index.js'), 'PlanPage'),
  ),
  view(
    '/plans/$planId/review',
    lazyRouteComponent(() => import('../review/index.js'), 'ReviewPage'),
  ),
  view(
    '/tasks/$taskId',
    lazyRouteComponent(() => import('../tasks/index.js'), 'TaskPage'),
  ),
  view(
    '/ledger',
    lazyRouteComponent(() => import('../ledger/index.js'), 'LedgerPage'),
  ),
  view(
    '/board',
    lazyRouteComponent(() => import('../board/index.js'), 'BoardPage'),
  ),
  view(
    '/evaluations',
    lazyRouteComponent(() => import('../evaluation/index.js'), 'EvaluationsPage'),
  ),
  view(
    '/evaluations/$evaluationId',
    lazyRouteComponent(() => import('../evaluation/index.js'), 'EvaluationPage'),
  ),
  view(
    '/evaluations/$evaluationId/units/$departmentId',
    lazyRouteComponent(() => import('../evaluation/index.js'), 'UnitScorePage'),
  ),
  view(
    '/inbox',
    lazyRouteComponent(() => import('../inbox/index.js'), 'InboxPage'),
  ),
  view(
    '/deliveries',
    lazyRouteComponent(() => import('../inbox/index.js'), 'DeliveriesPage'),
  ),
  view(
    '/settings/organisation',
    lazyRouteComponent(() => import('../settings/index.js'), 'OrganisationPage'),
  ),
  view(
    '/settings/calendar',
    lazyRouteComponent(() => import('../settings/index.js'), 'CalendarPage'),
  ),
  view(
    '/settings/rule-packs',
    lazyRouteComponent(() => import('../settings/index.js'), 'RulePacksPage'),
  ),
  view(
    '/settings/sessions',
    lazyRouteComponent(() => import('../settings/index.js'), 'SessionsPage'),
  ),
  view(
    '/settings/audit',
    lazyRouteComponent(() => import('../settings/index.js'), 'AuditPage'),
  ),
]);

/** The page's router: plain addresses, so that every view can be linked to and gone back to. */
export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  defaultErrorComponent: Broken,
  // Caught for the person, but still an error: the browser's console and whoever watches it hear of it.
  defaultOnCatch: (error) => reportError(error),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
