export { listToReview, type ToReview, type ToReviewFilter } from './to-review.js';
