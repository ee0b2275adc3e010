import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { Page, useAddress } from '../../design/index.js';
import { useWords } from '../../language/index.js';
import { useMay } from '../../session/index.js';
import { Departments } from './departments.js';
import { Groups } from './groups.js';
import { ImportOrganisation } from './import/import-organisation.js';
import { ORGANISATION_WORDS } from './organisation-words.js';
import { PeopleSearch } from './people-search.js';
import '../settings.css';

const VIEWS = ['departments', 'groups', 'people', 'import'] as const;
type View = (typeof VIEWS)[number];

const FILES = '/api/v1/organisation';

/** The tree of departments, groups, people, and the import. */
export function OrganisationPage() {
  const t = useWords(ORGANISATION_WORDS);
  const manages = useMay()('organisation.manage');
  const [address] = useAddress();
  const views = VIEWS.filter((one) => one !== 'import' || manages);
  const view = views.find((one) => one === address['view']) ?? 'departments';
  return (
    <Page title={t.title} more={manages && <Downloads />}>
      <nav className="views no-print" aria-label={t.views}>
        {views.map((one) => (
          <Link key={one} to="/settings/organisation" search={{ view: one }} aria-current={one === view && 'page'}>
            {t[one]}
          </Link>
        ))}
      </nav>
      <Shown view={view} />
    </Page>
  );
}

function Shown({ view }: { readonly view: View }) {
  if (view === 'groups') return <Groups />;
  if (view === 'people') return <PeopleSearch />;
  if (view === 'import') return <ImportOrganisation />;
  return <Departments />;
}

function Downloads() {
  const t = useWords(ORGANISATION_WORDS);
  return (
    <>
      <Button href={`${FILES}/import-template.xlsx`} download>
        {t.template}
      </Button>
      <Button href={`${FILES}/export.xlsx`} download>
        {t.export}
      </Button>
    </>
  );
}
