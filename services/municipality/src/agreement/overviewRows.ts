import { PartialDateScalar } from '@samverkan/common';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PartyState } from '../statement/codeLists.js';
import { AgreementStatus, LegalForm, PartyRole, TaskCategory } from './codeLists.js';

@ObjectType({ description: 'How many of the agreements that an organisation keeps are in force between the same parties, in the same form, and begun in the same year. For the gateway.' })
@Directive('@inaccessible')
export class ConstellationRow {
  @Field(() => [ID], { nullable: true, description: 'The parties, by their organisation ids, in order.' })
  partyIds!: string[];

  @Field(() => [ID], { nullable: true, description: 'Those of them that carry the work: hosts and office municipalities.' })
  hostIds!: string[];

  @Field(() => LegalForm, { nullable: true, description: 'The form in law.' })
  form!: LegalForm;

  @Field(() => TaskCategory, { nullable: true, description: 'What sort of work is shared; null when not stated.' })
  taskCategory!: TaskCategory | null;

  @Field(() => Int, { nullable: true, description: 'The year in which they began; null when it is not known.' })
  began!: number | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they are certainly in force on the day; false where a date leaves it open.' })
  certain!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many agreements.' })
  agreements!: number;
}

@ObjectType({ description: 'How an organisation is named in the agreements that another keeps. For the gateway.' })
@Directive('@inaccessible')
export class PartyName {
  @Field(() => ID, { nullable: true, description: 'The organisation.' })
  organisationId!: string;

  @Field(() => String, { nullable: true, description: 'Its name, as an agreement writes it.' })
  name!: string;
}

@ObjectType({ description: 'That an agreement covers a service, as its keeper has written it. For the gateway.' })
@Directive('@inaccessible')
export class CoveredService {
  @Field(() => ID, { nullable: true, description: 'The service, whoever answers for it.' })
  serviceId!: string;

  @Field(() => ID, { nullable: true, description: 'The agreement.' })
  agreementId!: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'From when it holds; null when not stated.' })
  from!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when; null when open-ended or not stated.' })
  to!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is certainly in force on the day; false where a date leaves it open.' })
  certain!: boolean;
}

@ObjectType({ description: 'What a keeper has noted of one party. For the gateway, which compares it with what the party states.' })
@Directive('@inaccessible')
export class NotedParty {
  @Field(() => ID, { nullable: true, description: 'The agreement.' })
  agreementId!: string;

  @Field(() => ID, { nullable: true, description: 'The party.' })
  organisationId!: string;

  @Field(() => PartyRole, { nullable: true, description: 'What it does under the agreement.' })
  role!: PartyRole;

  @Field(() => PartyState, { nullable: true, description: 'Where it stands; null when nothing is noted.' })
  standing!: PartyState | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when; null when not stated.' })
  since!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date that the keeper’s record describes.' })
  asOf!: string | null;
}

@ObjectType({ description: 'What a party states of where it stands. For the gateway, which compares it with what the keeper has noted.' })
@Directive('@inaccessible')
export class StatedParty {
  @Field(() => ID, { nullable: true, description: 'The agreement.' })
  agreementId!: string;

  @Field(() => PartyRole, { nullable: true, description: 'What the party says that it does under it.' })
  role!: PartyRole;

  @Field(() => PartyState, { nullable: true, description: 'Where the party says that it stands.' })
  standing!: PartyState;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it stands there: the day of its decision, signature or notice, or its last day; null where it takes part, or does not say.' })
  since!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date that the party’s record describes.' })
  asOf!: string | null;
}

@ObjectType({ description: 'What the effect of a party’s notice depends on, as the keeper has it. For the gateway.' })
@Directive('@inaccessible')
export class LeavingTerms {
  @Field(() => ID, { nullable: true, description: 'The agreement.' })
  agreementId!: string;

  @Field(() => AgreementStatus, { nullable: true, description: 'Where the agreement stands.' })
  status!: AgreementStatus;

  @Field(() => String, { nullable: true, description: 'Whose word ends it: a code of TerminationRule; null when the agreement does not say.' })
  terminationRule!: string | null;

  @Field(() => Int, { nullable: true, description: 'The notice period in months; null when it is not known.' })
  noticePeriodMonths!: number | null;

  @Field(() => [ID], { nullable: true, description: 'The other parties that have not left.' })
  otherIds!: string[];

  @Field(() => [ID], { nullable: true, description: 'Those of them that have not given notice, as the keeper has noted it.' })
  stayingIds!: string[];
}
