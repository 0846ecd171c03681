import type { EntityClass } from '@mikro-orm/core';
import { type Row, Visibility } from '@samverkan/records';
import { ConsultationResponse } from '../consultation/consultationResponse.js';
import { Federation } from '../federation/federation.js';
import { AreaChange } from '../area/areaChange.js';
import { CooperationArea } from '../area/cooperationArea.js';
import { FoundingDocument } from '../document/foundingDocument.js';
import { Membership } from '../membership/membership.js';
import { JointPosition } from '../position/jointPosition.js';
import { Project } from '../project/project.js';

const always = () => true;
const whenPublic = (row: Row) => row['visibility'] === Visibility.PUBLIC;

/** Whose content everybody may see in the feed, and when. Of all else it is only told that something was changed. */
const PUBLIC_CONTENT: ReadonlyMap<EntityClass, (row: Row) => boolean> = new Map<EntityClass, (row: Row) => boolean>([
  [Federation, always],
  [FoundingDocument, always],
  [Membership, always],
  [CooperationArea, always],
  [AreaChange, always],
  [Project, always],
  [ConsultationResponse, whenPublic],
  [JointPosition, whenPublic],
]);

/** Whether everybody may see what the row of this class holds. */
export const isPublic = (entity: EntityClass, row: Row): boolean => PUBLIC_CONTENT.get(entity)?.(row) ?? false;
