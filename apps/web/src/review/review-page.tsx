import { useParams } from '@tanstack/react-router';
import { Loaded, Page } from '../design/index.js';
import { useWords, words } from '../language/index.js';
import { useReview } from './data.js';
import './review.css';
import { ReviewAtHand } from './review-at-hand.js';

const WORDS = words({ title: { zh: '立项审核', en: 'Review before issue' } });

/** The source beside the draft tasks. */
export function ReviewPage() {
  const t = useWords(WORDS);
  const { planId = '' } = useParams({ strict: false });
  const review = useReview(planId);
  if (review.data) return <ReviewAtHand review={review.data} />;
  return (
    <Page title={t.title}>
      <Loaded query={review}>{() => null}</Loaded>
    </Page>
  );
}
