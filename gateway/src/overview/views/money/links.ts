import { findOwner } from '@samverkan/common';
import type { Directory } from '../../../members/directory.js';
import { referenceTo, type Reference } from '../../reference.js';

/** To the record that an id names, null where its owner is no member. */
export function findReference(directory: Directory, typename: string, id: string | null): Reference | null {
  const owner = findOwner(id);
  return owner !== undefined && directory.has(owner) ? referenceTo(typename, id!) : null;
}

export const agreementLink = <Row extends { agreementId: string }>(directory: Directory) => (row: Row): Reference | null => findReference(directory, 'Agreement', row.agreementId);

export const organisationLink = <Row extends { organisationId: string }>(directory: Directory) => (row: Row): Reference | null => findReference(directory, 'Organisation', row.organisationId);
