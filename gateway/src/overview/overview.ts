import { buildSubgraphSchema, type GraphQLResolverMap } from '@apollo/subgraph';
import { DateScalar, DateTimeScalar, MinorUnitsScalar, PartialDateScalar } from '@samverkan/common';
import { findEntities, findMemberRefs, inputTypesOf, mergeTypes, type Manifest } from '@samverkan/schema';
import { Kind, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { OperationContext } from '../members/operationContext.js';
import type { Router } from '../members/router.js';
import type { FillIn } from '../supergraph/dataSource.js';
import { coveragePart } from './coverage.js';
import { Existence } from './existence.js';
import { federationPart } from './federationPart.js';
import { compileLinkFetch, linksOf } from './linkFetch.js';
import { followed, linksPart } from './links.js';
import { listsPart } from './lists/listsPart.js';
import { organisationPart } from './organisationPart.js';
import { partyPart } from './partyPart.js';
import { recordsPart } from './recordsPart.js';
import { viewerPart } from './viewerPart.js';
import type { AskSecretariat } from './views/changes/changeFeedPart.js';
import { constellationsPart } from './views/constellations/constellationsPart.js';
import { discrepanciesPart } from './views/discrepancies/discrepanciesPart.js';
import { interestPart } from './views/interest/interestPart.js';
import { noticePart } from './views/notice/noticePart.js';
import { overlapsPart } from './views/overlaps/overlapsPart.js';
import { voicePart } from './views/voice/voicePart.js';
import { worklistPart } from './views/worklist/worklistPart.js';
import { guardianshipPart } from './views/guardianship/guardianshipPart.js';
import { figuresPart } from './views/figures/figuresPart.js';
import { needsPart } from './views/needs/needsPart.js';
import { poolingPart } from './views/pooling/poolingPart.js';
import { similarPart } from './views/similar/similarPart.js';
import { specialistsPart } from './views/specialists/specialistsPart.js';
import { vulnerabilityPart } from './views/vulnerability/vulnerabilityPart.js';
import { MONEY_CODES, moneyParts } from './views/money/moneyParts.js';
import { FOLLOW_UP_CODES, followUpParts } from './views/followUpParts.js';
import { STEERING_CODES, steeringParts } from './views/steeringParts.js';

const scalars = { Date: DateScalar, DateTime: DateTimeScalar, MinorUnits: MinorUnitsScalar, PartialDate: PartialDateScalar };

/** The inputs of the contract that the overview's own fields take as well. */
const SHARED_INPUTS = ['AgreementFilter', 'AgreementOrder', 'ServiceFilter', 'ServiceOrder', 'Country', 'Interest', 'LoadUnit', 'PartyState', 'StaffFunction', 'WithheldGround', ...MONEY_CODES, ...FOLLOW_UP_CODES, ...STEERING_CODES];

/** The code lists of the secretariat that the overview reads. */
const SECRETARIAT_CODES = ['ProjectState'];

const FEDERATION = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable"])
`;

export interface Overview {
  typeDefs: DocumentNode;
  schema: GraphQLSchema;
  /** What does a fetch for links that lead on without anybody being asked; undefined for every other one. */
  linkFetch: (document: DocumentNode) => FillIn | undefined;
}

/** What the overview looks over: records of the members, and of the secretariat. */
export interface LookedOver {
  contract: DocumentNode;
  secretariat: DocumentNode;
}

/** The subgraph that looks over all members: root fields, links between members, lists and sums. It holds no data. */
export function buildOverview({ contract, secretariat }: LookedOver, manifest: () => Manifest, router: Router, askSecretariat?: AskSecretariat): Overview {
  const existence = new Existence(router);
  const refs = [...findMemberRefs(contract), ...findMemberRefs(secretariat)];
  const parts = [
    federationPart(manifest, router),
    organisationPart(router),
    viewerPart(manifest, router.directory),
    recordsPart(router, existence),
    listsPart(router),
    partyPart(router.directory),
    linksPart(refs, router.directory, existence),
    ...moneyParts(router),
    coveragePart,
    ...followUpParts(manifest, router, askSecretariat),
    ...steeringParts(router),
    constellationsPart(router),
    overlapsPart(router),
    discrepanciesPart(router),
    noticePart(router),
    worklistPart(router),
    interestPart(manifest, router),
    voicePart(manifest, router),
    needsPart(manifest, router),
    figuresPart,
    vulnerabilityPart(router),
    poolingPart(router),
    specialistsPart(router),
    similarPart(router),
    guardianshipPart(router),
  ];
  const links = linksOf(refs);
  const entities = [...findEntities(contract), ...findEntities(secretariat)];
  const own = mergeTypes([FEDERATION, ...parts.map((part) => part.typeDefs), inputTypesOf(contract, SHARED_INPUTS), inputTypesOf(secretariat, SECRETARIAT_CODES)]);
  const typeDefs = mergeTypes([own, ...entities.filter((entity) => !defines(own, entity)).map(stub)]);
  const resolvers: Record<string, object> = { ...scalars };
  for (const part of parts) {
    for (const [type, fields] of Object.entries(part.resolvers)) resolvers[type] = { ...resolvers[type], ...fields };
  }
  for (const entity of findEntities(own)) resolvers[entity] = { __resolveReference: (key: object) => key, ...resolvers[entity] };
  return {
    typeDefs,
    schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as GraphQLResolverMap<OperationContext> }]),
    linkFetch: (document) => compileLinkFetch(document, links, (id, target) => followed(id, target, router.directory)),
  };
}

/** An entity to which the overview adds nothing: it only says which one is meant. */
const stub = (entity: string) => `type ${entity} @key(fields: "id", resolvable: false) { id: ID! }`;

function defines({ definitions }: DocumentNode, type: string): boolean {
  return definitions.some((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type);
}
