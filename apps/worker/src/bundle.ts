import { workflowBundle } from './temporal/workflow-bundle.js';

// The build's last step: `node apps/worker/dist/bundle.js` makes the workflow bundle, so that a start need not.
await workflowBundle();
