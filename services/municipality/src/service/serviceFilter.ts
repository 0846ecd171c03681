import type { Narrow } from '@samverkan/records';
import { Field, ID, InputType } from 'type-graphql';
import { ServiceStatus } from './codeLists.js';
import { mentioning } from './mentioning.js';

@InputType({ description: 'Which services to list. What is left out does not narrow; what is given must all hold.' })
export class ServiceFilter {
  @Field(() => ID, { nullable: true, description: 'With this organisation as competent authority.' })
  organisation?: string | null;

  @Field(() => ID, { nullable: true, description: 'Carried out by this organisation.' })
  deliveredBy?: string | null;

  @Field(() => ID, { nullable: true, description: 'Delivered under this agreement.' })
  agreement?: string | null;

  @Field(() => [ServiceStatus], { nullable: true, description: 'In one of these states.' })
  status?: ServiceStatus[] | null;

  @Field(() => ID, { nullable: true, description: 'With this code as thematic area.' })
  thematicArea?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this code among the functions of government.' })
  functionOfGovernment?: string | null;

  @Field(() => String, { nullable: true, description: 'With this text in the title, the description or a keyword, in any case and in any language that these are given in. A word for a service stands for the words for it in the other languages: "gjeldsrådgivning" finds "Budget- och skuldrådgivning".' })
  text?: string | null;
}

/** What a text is looked for in. */
const SEARCHED = `concat_ws(' ', r.title, r.description, array_to_string(r.keywords, ' '), jsonb_path_query_array(r.other_titles, '$[*].text'), jsonb_path_query_array(r.other_descriptions, '$[*].text'))`;

/** The filter as conditions on this member’s own services. */
export function servicesMatching(filter: ServiceFilter | null | undefined, organisation: string): Narrow {
  return (conditions) => {
    if (filter?.organisation && filter.organisation !== organisation) conditions.and('false');
    if (filter?.deliveredBy) conditions.and('r.delivered_by_id = ?', filter.deliveredBy);
    if (filter?.agreement) conditions.and('r.agreement_id = ?', filter.agreement);
    if (filter?.status) conditions.and('r.status = any (?::text[])', filter.status);
    if (filter?.thematicArea) conditions.and(`r.thematic_area ->> 'code' = ?`, filter.thematicArea);
    if (filter?.functionOfGovernment) conditions.and('r.functions_of_government @> ?::jsonb', JSON.stringify([{ code: filter.functionOfGovernment }]));
    if (filter?.text) conditions.and(...mentioning(SEARCHED, filter.text));
  };
}
