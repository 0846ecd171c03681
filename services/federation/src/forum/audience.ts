import { Refusal } from '@samverkan/records';
import { AudienceRule, ForumType, ParticipantKind } from './codeLists.js';
import type { Forum } from './forum.js';
import type { ForumParticipant } from './participant.js';

/** A kommunledningskonferens is for the municipalities only, whatever else is said of it. Throws a {@link Refusal} NOT_ADMITTED for anybody else. */
export function checkAdmitted({ type, audience, coOrganiser }: Pick<Forum, 'type' | 'audience' | 'coOrganiser'>, participants: readonly ForumParticipant[]): void {
  if (type === ForumType.LEADERSHIP_CONFERENCE && audience !== AudienceRule.MUNICIPALITIES_ONLY) throw new Refusal('NOT_ADMITTED', 'A conference of municipal leaders (kommunledningskonferens) admits municipalities only.', 'audience');
  if (audience !== AudienceRule.MUNICIPALITIES_ONLY) return;
  if (coOrganiser) throw new Refusal('NOT_ADMITTED', 'A forum for municipalities only is not held with anybody else.', 'coOrganiser');
  const other = participants.find(({ kind }) => kind !== ParticipantKind.MUNICIPALITY);
  if (other) throw new Refusal('NOT_ADMITTED', `The forum admits municipalities only, and ${other.name} is none.`, 'participants');
}
