export { TaskPage } from './task-page.js';
export { TaskLink } from './part/task-link.js';
export { FileList } from './part/file-list.js';
export { SubmissionCard } from './part/submission-card.js';
export { WhyThisDate } from './why/why-this-date.js';
