import { reaches, subjects, type Subject } from './subjects.js';

/** The subject and the title of the record with this number: no two numbers have the same title. */
export function titleOf(number: number): { subject: Subject; title: string } {
  const subject = subjects[number % subjects.length]!;
  const reach = reaches[Math.floor(number / subjects.length) % reaches.length]!;
  const round = Math.floor(number / subjects.length / reaches.length);
  return { subject, title: `${subject.name} ${reach}${round > 0 ? `, område ${round + 1}` : ''}` };
}
