import { Directive, Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A study of how a product is used.' })
export class CaseStudy {
  @Field(() => ID, { description: 'The number that the study is filed under.' })
  caseNumber!: string;

  @Field(() => String, { nullable: true, description: 'What was studied.' })
  description!: string | null;
}

@ObjectType({ description: 'What came of a study; known by the study.' })
@Directive('@key(fields: "study { caseNumber }")')
export class ProductResearch {
  @Field(() => CaseStudy, { description: 'The study.' })
  study!: CaseStudy;

  @Field(() => String, { nullable: true, description: 'What the study found, once it has.' })
  outcome!: string | null;
}
