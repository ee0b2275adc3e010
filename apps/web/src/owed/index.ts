export { OwedPage } from './owed-page.js';
export { ReviewingPage } from './reviewing-page.js';
