import { BadArgument, findOwner } from '@samverkan/common';

/** Throws BadArgument for what can be no record's id. */
export function checkServiceId(service: string | null | undefined): void {
  if (service != null && findOwner(service) === undefined) throw new BadArgument('service', 'a service’s id, <organisation>:service:<ULID>', service);
}
