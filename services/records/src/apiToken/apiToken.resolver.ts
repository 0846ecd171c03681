import { DateTimeScalar, StatedError, writtenGrant } from '@samverkan/common';
import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { resultOf } from '../command/resultOf.js';
import { Refusal, Refused } from '../command/refusal.js';
import { runCommand } from '../command/runCommand.js';
import type { RecordsContext } from '../program/context.js';
import { ApiToken, ApiTokenSecret } from './apiToken.js';
import { IssueApiTokenInput, issueApiToken, KIND, revokeApiToken } from './issueApiToken.js';

@ObjectType({ description: 'A token that has just been given out.' })
export class IssuedApiToken {
  @Field(() => ApiToken, { nullable: true, description: 'The token.' })
  token!: ApiToken;

  @Field(() => String, { nullable: true, description: 'What the machine shows: Authorization: Bearer sv_… It is told this once, and kept nowhere.' })
  text!: string;
}

@ObjectType({ description: 'Who a request is made for, as this program takes it. Source: the token that came with the request.' })
export class Viewer {
  @Field(() => ID, { description: 'The issuer and its subject, or the API token.' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'What the person or the machine is called; null where nobody has said.' })
  name: string | null = null;

  @Field(() => [String], { description: 'What they are, and where: "officer:hylte".' })
  grants!: string[];

  @Field(() => Boolean, { description: 'Whether commands are refused to them, whatever they are.' })
  readOnly!: boolean;
}

const IssuedApiTokenResult = resultOf('IssuedApiToken', IssuedApiToken);
const ApiTokenResult = resultOf('ApiToken', ApiToken);

@Resolver(() => ApiToken)
export class ApiTokenResolver {
  @Query(() => Viewer, { nullable: true, description: 'Who this request is made for; null for who has not said who they are.' })
  viewer(@Ctx() { viewer: { id, name, grants, readOnly = false } }: RecordsContext): Viewer | null {
    return id === null ? null : { id, name, grants: grants.map(writtenGrant), readOnly };
  }

  @Query(() => [ApiToken], { nullable: true, description: 'The tokens that this program has given out, the latest first. Only for who may give out tokens; errors: NOT_SIGNED_IN, NOT_ALLOWED.' })
  apiTokens(@Ctx() { em, policy, organisation, viewer }: RecordsContext): Promise<ApiToken[]> {
    try {
      policy({ command: 'issueApiToken', organisation, viewer: { ...viewer, readOnly: false } });
    } catch (error) {
      throw error instanceof Refusal ? new StatedError(error.code, error.rule) : error;
    }
    return em.find(ApiToken, {}, { orderBy: { id: 'desc' } });
  }

  @FieldResolver(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to the minute; null for one that was not.' })
  async lastUsedAt(@Root() { id }: ApiToken, @Ctx() { loaders }: RecordsContext): Promise<Date | null> {
    return (await loaders.one(ApiTokenSecret).load(id))?.lastUsedAt ?? null;
  }

  @Mutation(() => IssuedApiTokenResult, { description: 'Gives out a token for a machine: its text is told this once. Refused with NOT_BY_TOKEN, NO_TEXT, TEXT_TOO_LONG, BAD_GRANT, GRANT_NOT_HELD, LIFE_OUT_OF_RANGE.' })
  issueApiToken(@Arg('input', () => IssueApiTokenInput, { description: 'What for, and for how long.' }) input: IssueApiTokenInput, @Ctx() context: RecordsContext): Promise<IssuedApiToken | Refused> {
    const { organisation, viewer } = context;
    return runCommand({ name: 'issueApiToken', record: `${organisation}:${KIND}`, toldOnce: true }, context, async (em) => Object.assign(new IssuedApiToken(), issueApiToken(em, organisation, viewer, input)));
  }

  @Mutation(() => ApiTokenResult, { description: 'Revokes a token: here at once, at the federation’s gateway within ten seconds. Refused with NOT_OWNER, NO_RECORD, WRONG_STATE.' })
  revokeApiToken(@Arg('id', () => ID, { description: 'The token’s id, not its text.' }) id: string, @Ctx() context: RecordsContext): Promise<ApiToken | Refused> {
    return runCommand({ name: 'revokeApiToken', record: id }, context, (em) => revokeApiToken(em, id));
  }
}
