import { statementId } from '@samverkan/common';
import { Directive, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { AgreementParty } from './agreementParty.js';

@Resolver(() => AgreementParty)
export class AgreementPartyResolver {
  @FieldResolver(() => ID, { nullable: true, description: 'Where the party’s own statement is, if it has made one.' })
  @Directive('@inaccessible')
  @Directive('@memberRef(as: "statement", type: "PartyStatement", optional: true)')
  statementId(@Root() { organisationId, agreement }: AgreementParty): string {
    return statementId(organisationId, agreement.id);
  }
}
