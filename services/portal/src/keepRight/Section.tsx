import { useCallback, useRef, useState, type ReactNode } from 'react';

interface SectionProps {
  id: string;
  heading: string;
  introduction?: string;
  /** What was done last in this section. */
  said: Said;
  children: ReactNode;
}

export interface Said {
  text: string;
  place: React.RefObject<HTMLParagraphElement | null>;
}

/** A part of the page, with a line below its heading that says what was done. */
export function Section({ id, heading, introduction, said: { text, place }, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{heading}</h3>
      {introduction && <p className="quiet">{introduction}</p>}
      <p role="status" className="said" ref={place} tabIndex={-1}>
        {text}
      </p>
      {children}
    </section>
  );
}

/** Says what was done, and takes the keyboard there: what it was on goes from the list. */
export function useSaid(): [said: Said, say: (text: string) => void] {
  const [text, setText] = useState('');
  const place = useRef<HTMLParagraphElement>(null);
  const say = useCallback((words: string) => {
    setText(words);
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return [{ text, place }, say];
}
