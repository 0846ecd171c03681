import type { Texts } from './texts/Texts.ts';
import { useFederation } from './useFederation.ts';

export function FederationLine({ texts, askedAt }: { texts: Texts['federation']; askedAt: Date | undefined }) {
  const [state, ask] = useFederation(askedAt);
  if (state === 'loading')
    return (
      <p role="status" className="federation">
        {texts.loading}
      </p>
    );
  if (state === 'failed') {
    return (
      <p role="status" className="federation" data-coverage="unknown">
        {texts.failed}{' '}
        <button type="button" onClick={ask}>
          {texts.retry}
        </button>
      </p>
    );
  }
  const { expected, answered } = state.coverage;
  return (
    <p role="status" className="federation" data-coverage={answered < expected ? 'partial' : 'complete'}>
      {texts.answering(state.name, answered, expected)}
    </p>
  );
}
