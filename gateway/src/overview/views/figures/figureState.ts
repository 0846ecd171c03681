/** How a member's figure stands: five different things, of which none is 0. */
export type FigureState = 'STATED' | 'PARTLY_MEASURED' | 'WITHHELD' | 'NOT_STATED' | 'NOT_ANSWERED';
