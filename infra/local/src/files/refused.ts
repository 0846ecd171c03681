import { CannotStart } from '../errors.js';

/** Throws {@link CannotStart} with the code and the reason of a request that was refused. */
export async function checkTaken(response: Response): Promise<void> {
  if (response.status === 200) return;
  const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
  throw new CannotStart(`${errors[0]?.extensions.code}: ${errors[0]?.message}`, 1);
}
