/** Where the figures of late 2025 were read: the list says when it was made, not which day the figures are for. */
export const LATE_2025 = 'SCB, via en lista över kommunernas folkmängd daterad 2025-12-12 (rikssumma 10 609 461); vilken dag siffran gäller anges inte';
