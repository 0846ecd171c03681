import { DateTimeScalar } from '@samverkan/common';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangedField } from './changedField.js';
import { ChangeSide } from './changeSide.js';
import { type ChangeEvent, ChangeOperation } from './changeEvent.js';
import { LoadedRecords } from './loadedRecords.js';
import { changedFieldsOf, changeId, loadedOf, notToldOf, recordTypeOf, roleOf, type Telling, viaOf } from './tellChanges.js';

@ObjectType({ description: 'One change of one record, as it is told to whoever follows all changes. Source: the owner’s database.' })
@Directive('@shareable')
export class ChangeEntry {
  @Field(() => ID, { nullable: true, description: 'The change: `<owner>:change:<number>`.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'Whose record it is: the member’s id, or the federation’s where it is the secretariat’s.' })
  owner!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was committed.' })
  at!: Date;

  @Field(() => ChangeOperation, { nullable: true, description: 'What was done.' })
  operation!: ChangeOperation;

  @Field(() => String, { nullable: true, description: 'The sort of record: its type in the graph, e.g. "Agreement"; null for a load.' })
  recordType!: string | null;

  @Field(() => ID, { nullable: true, description: 'The record’s id; where it is one row of a record, the record’s id and the row’s own key. Null for a load.' })
  recordId!: string | null;

  @Field(() => String, { nullable: true, description: 'By what: the command, or where loaded records came from; null where it was neither.' })
  cause!: string | null;

  @Field(() => String, { nullable: true, description: 'What the author was, e.g. "officer:hylte"; null where nobody has said who they are.' })
  authorRole!: string | null;

  @Field(() => String, { nullable: true, description: 'Through what: the owner’s own endpoint, a federation’s gateway, an import, raw SQL.' })
  via!: string | null;

  @Field(() => [ChangedField], { nullable: true, description: 'What was changed, before and after; null where that is not for the viewer, and for a load.' })
  fields!: ChangedField[] | null;

  @Field(() => ChangeSide, { nullable: true, description: 'Of which side nothing is told, since the record was not shared with the viewer then, or is not now; null where all is told, and for a load.' })
  notTold!: ChangeSide | null;

  @Field(() => [LoadedRecords], { nullable: true, description: 'What was loaded; null unless it is a load.' })
  loaded!: LoadedRecords[] | null;

  @Field(() => ID, { nullable: true, description: 'The first of the changes that this one undoes; null where it undoes none.' })
  undoes!: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of all that the change says and of the hash of the change before it.' })
  hash!: string;
}

@ObjectType({ description: 'Changes in the order in which they were made, and where to go on.' })
@Directive('@shareable')
export class ChangePage {
  @Field(() => [ChangeEntry], { nullable: true, description: 'The changes, the oldest first.' })
  changes!: ChangeEntry[];

  @Field(() => Int, { nullable: true, description: 'The number of the last of them, to go on from; what it was asked with, where there is none.' })
  next!: number;

  @Field(() => Boolean, { nullable: true, description: 'Whether more follow already.' })
  more!: boolean;
}

/** A change as it is told to this viewer. */
export function tellEntry(event: ChangeEvent, telling: Telling): ChangeEntry {
  const { em, organisation } = telling;
  const { sequence, at, operation, key, cause, undoes, hash } = event;
  return {
    id: changeId(organisation, sequence), owner: organisation, at, operation, recordType: recordTypeOf(event, em), recordId: key, cause, hash,
    authorRole: roleOf(event, organisation), via: viaOf(event, telling), undoes: undoes === null ? null : changeId(organisation, undoes),
    fields: changedFieldsOf(event, telling), notTold: notToldOf(event), loaded: loadedOf(event, em),
  };
}
