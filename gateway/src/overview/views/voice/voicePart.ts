import type { Manifest } from '@samverkan/schema';
import type { GraphQLResolveInfo } from 'graphql';
import type { OwnAnswer, Router } from '../../../members/router.js';
import { coverageOf } from '../../coverage.js';
import { alsoNotPublished } from '../../notPublished.js';
import { reportMissing, type OverviewContext } from '../../overviewContext.js';
import type { Part } from '../../part.js';
import { referenceTo, type Reference } from '../../reference.js';
import { Survey } from '../../survey.js';
import { findVoices, voiceOn, type VoiceOn } from './voiceOn.js';

const STANCES = alsoNotPublished('query Stances($representations: [_Any!]!, $federation: ID!) { _entities(representations: $representations) { ... on Organisation { stances(federation: $federation) { subjectId kind } } } }', 'Stance');

/** How many stand behind what the federation says for all, who is of another opinion, and who has answered on its own. */
export function voicePart(manifest: () => Manifest, router: Router): Part {
  const survey = new Survey(router, STANCES, () => ({ federation: manifest().id }));
  const ask = async (context: OverviewContext, info: GraphQLResolveInfo) => {
    const answers = await survey.answers(context);
    reportMissing(answers, info, context);
    return answers;
  };
  const ofSubject = (async ({ id }: Reference, _args: never, context: OverviewContext, info: GraphQLResolveInfo) => {
    const answers = await ask(context, info);
    return shown(voiceOn(id, answers), answers, context);
  });
  return {
    typeDefs: /* GraphQL */ `
      type Federation @key(fields: "id") {
        id: ID!
        "How the members stand on what is said for all of them (seeds S1, S2)."
        voice: Voice!
      }

      type JointPosition @key(fields: "id") {
        id: ID!
        "Where the members stand on it, as each says for itself."
        voice: VoiceOn!
      }

      type ConsultationResponse @key(fields: "id") {
        id: ID!
        "Where the members stand on it, as each says for itself."
        voice: VoiceOn!
      }

      "How the members of a federation stand on what is said for all of them. Source: each member for itself."
      type Voice {
        "Everything that at least one member has taken a stance on, by the ids. Where nobody has, see \`voice\` of the position or the response itself."
        subjects: [VoiceOn!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "Where the members stand on one joint position or consultation response. Silence is not support."
      type VoiceOn {
        "The position's or the response's id."
        subjectId: ID!
        "What it is about, from the secretariat."
        subject: VoiceSubject!
        "Out of how many: the members of the federation."
        of: Int!
        "How many stand behind it; null as soon as one member does not answer, since the number is then not known."
        standBehind: Int
        "How many are known to stand behind it: at least so many."
        standBehindAtLeast: Int!
        "Whether all stand behind it; null where those that do not answer decide it."
        unanimous: Boolean
        "The stances of those that stand behind it."
        supports: [Stance!]!
        "The stances of those that are of another opinion."
        dissents: [Stance!]!
        "The stances of those that take no position."
        abstains: [Stance!]!
        "The stances of those that have answered on their own, each with its answer's address."
        ownAnswers: [Stance!]!
        "Those that have stated nothing of it."
        notStated: [Organisation!]!
        "Which members it is put together from."
        coverage: Coverage!
      }

      "What a federation says for all its members."
      union VoiceSubject = JointPosition | ConsultationResponse
    `,
    resolvers: {
      Federation: {
        voice: (async (_federation: never, _args: never, context: OverviewContext, info: GraphQLResolveInfo) => {
          const answers = await ask(context, info);
          return { subjects: findVoices(manifest().id, answers).map((voice) => shown(voice, answers, context)), coverage: coverageOf(answers, context) };
        }),
      },
      JointPosition: { voice: ofSubject },
      ConsultationResponse: { voice: ofSubject },
    },
  };
}

function shown(voice: VoiceOn, answers: readonly OwnAnswer[], context: OverviewContext) {
  const stances = (members: string[]) => members.map((member) => referenceTo('Stance', `${member}:stance:${voice.subjectId}`));
  return {
    ...voice,
    subject: referenceTo(voice.subjectId.split(':')[1] === 'position' ? 'JointPosition' : 'ConsultationResponse', voice.subjectId),
    of: answers.length,
    supports: stances(voice.supports),
    dissents: stances(voice.dissents),
    abstains: stances(voice.abstains),
    ownAnswers: stances(voice.ownAnswers),
    notStated: voice.notStated.map((member) => referenceTo('Organisation', member)),
    coverage: coverageOf(answers, context),
  };
}
