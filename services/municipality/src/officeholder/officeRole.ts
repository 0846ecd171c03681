import { registerEnumType } from 'type-graphql';

export enum OfficeRole {
  KSO = 'KSO',
  OPPOSITION = 'OPPOSITION',
  CHAIR = 'CHAIR',
  DEPUTY_CHAIR = 'DEPUTY_CHAIR',
  CHIEF_EXECUTIVE = 'CHIEF_EXECUTIVE',
}
registerEnumType(OfficeRole, {
  name: 'OfficeRole',
  description: 'A public role that a person holds.',
  valuesConfig: {
    KSO: { description: 'Kommunstyrelsens ordförande, chair of the executive board; in Norway ordfører, who chairs the council.' },
    OPPOSITION: { description: 'Oppositionsråd; opposisjonsleder: leads the opposition.' },
    CHAIR: { description: 'Chair of another body.' },
    DEPUTY_CHAIR: { description: 'Deputy chair of a body (vice ordförande; nestleder).' },
    CHIEF_EXECUTIVE: { description: 'Kommunchef, kommundirektör; kommunedirektør.' },
  },
});
