import { ChangeEvent, markChange, type Refused, resultOf, runCommand, sequenceOf, undoChange } from '@samverkan/records';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../context.js';

const ChangeResult = resultOf('Change', ChangeEvent);

@Resolver()
export class UndoResolver {
  @Mutation(() => ChangeResult, { description: 'Restores what a change replaced, and all that was changed together with it: as a new change, which says what it undoes. Refused with NO_RECORD, NOT_OWNER, CHANGED_MEANWHILE, CANNOT_BE_UNDONE.' })
  undoChange(@Arg('id', () => ID, { description: 'The change, or any of those that were made together.' }) id: string, @Ctx() context: Context): Promise<ChangeEvent | Refused> {
    const name = 'undoChange';
    return runCommand({ name, record: id }, context, async (em) => {
      await markChange(em, { cause: name, viewer: context.viewer, undoes: sequenceOf(id) });
      await undoChange(em, sequenceOf(id));
    }).then(async (refused) => refused ?? context.em.fork().findOneOrFail(ChangeEvent, { undoes: sequenceOf(id) }, { orderBy: { sequence: 'desc' } }));
  }
}
