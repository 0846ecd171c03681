import type { Role } from '@samverkan/common';
import type { Manifest } from '@samverkan/schema';

/** An organisation as the log-in page names it. */
export interface NamedOrganisation {
  id: string;
  name: string;
  country: 'SE' | 'NO';
}

/** Somebody made up, to try what a role may do. */
export interface Person {
  /** What tokens name as the subject, and a script as its client: `officer-hylte`. */
  id: string;
  name: string;
  role: Role;
  /** The id of the federation or of the organisation. */
  of: string;
}

/** The people of one place. */
export interface Staff {
  name: string;
  people: Person[];
}

const NAMES = {
  SE: {
    first: ['Anna', 'Erik', 'Maria', 'Lars', 'Karin', 'Johan', 'Eva', 'Mikael', 'Sara', 'Anders', 'Lena', 'Per', 'Emma', 'Nils', 'Åsa', 'Oskar', 'Elin', 'Göran', 'Ingrid', 'Björn'],
    last: ['Lind', 'Berg', 'Sjöberg', 'Ek', 'Holm', 'Nyström', 'Dahl', 'Åkesson', 'Strand', 'Hallberg', 'Wallin', 'Lundin', 'Öberg', 'Sandell', 'Månsson', 'Borg', 'Ström', 'Granath', 'Alm', 'Falk', 'Norén', 'Ekdahl', 'Rosén'],
  },
  NO: {
    first: ['Ingrid', 'Ola', 'Kari', 'Håkon', 'Solveig', 'Magnus', 'Astrid', 'Lars', 'Marte', 'Sindre', 'Berit', 'Eirik', 'Tone', 'Trond', 'Silje', 'Øyvind', 'Hilde', 'Geir', 'Randi', 'Terje'],
    last: ['Haugen', 'Bakken', 'Lie', 'Solberg', 'Moen', 'Strand', 'Dahl', 'Nygård', 'Aas', 'Berge', 'Ødegård', 'Fossum', 'Sæther', 'Vik', 'Myhre', 'Hagen', 'Bråten', 'Eide', 'Lunde', 'Rønning', 'Tangen', 'Sandvik', 'Brekke'],
  },
};

const OF_FEDERATION: readonly Role[] = ['secretariat', 'analyst', 'reader'];
const OF_MEMBER: readonly Role[] = ['officer', 'administrator'];

/** The demonstration people of a federation: its own first, then those of each member, in the manifest’s order. The same manifest has the same people. */
export function peopleOf({ id, name, members }: Pick<Manifest, 'id' | 'name'> & { members: readonly { id: string }[] }, organisations: readonly NamedOrganisation[] = []): Staff[] {
  const named = new Map(organisations.map((organisation) => [organisation.id, organisation]));
  const countries = members.map((member) => named.get(member.id)?.country ?? 'SE');
  const seat = countries.filter((country) => country === 'NO').length > countries.length / 2 ? 'NO' : 'SE';
  let count = 0;
  const staff = (place: { id: string; name: string; country: 'SE' | 'NO' }, roles: readonly Role[]): Staff => ({
    name: place.name,
    people: roles.map((role) => ({ id: `${role}-${place.id}`, name: nameOf(place.country, count++), role, of: place.id })),
  });
  return [
    staff({ id, name, country: seat }, OF_FEDERATION),
    ...members.map((member, place) => staff(named.get(member.id) ?? { id: member.id, name: member.id, country: countries[place]! }, OF_MEMBER)),
  ];
}

/** Another name for each: the two lists’ lengths have no common factor. */
function nameOf(country: keyof typeof NAMES, count: number): string {
  const { first, last } = NAMES[country];
  return `${first[count % first.length]} ${last[(count * 3) % last.length]}`;
}
