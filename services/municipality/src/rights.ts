import { ANYONE, type Rights } from '@samverkan/records';

/** Who runs a member's commands: its officers, save where more is taken, or less. docs/authorisation.md shows all of it. */
export const rights: Rights = {
  others: 'officer',
  commands: {
    giveFeedback: ANYONE,
    correctOrganisationNumber: 'administrator',
    issueApiToken: 'administrator',
    revokeApiToken: 'administrator',
    exportEverything: 'administrator',
  },
};
