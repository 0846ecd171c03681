const STATUSES = ['ACTIVE', 'ACTIVE', 'ACTIVE', 'PLANNED', 'SUSPENDED', 'ENDED'];
const SUBJECTS = ['Hemtjänst', 'Bygglov', 'Avfall', 'Äldreomsorg', 'Överförmyndare', 'Skolskjuts', 'Vattenverk', 'Kulturskola'];
const SERVICES = 60;
const AGREEMENTS = 15;

/** The ids of n members: `m001`, `m002` … */
export const memberIds = (n) => Array.from({ length: n }, (_, at) => `m${String(at + 1).padStart(3, '0')}`);

/**
 * The records of one of n members, made up: the same call gives the same records. Each agreement has its keeper and
 * one to three other members as parties.
 */
export function recordsOf(organisation, members) {
  const own = members.indexOf(organisation);
  const random = randomFrom(own + 1);
  const pick = (list) => list[random(list.length)];
  const services = Array.from({ length: SERVICES }, (_, at) => ({
    id: `${organisation}:service:S${at}`,
    title: `${pick(SUBJECTS)} ${at + 1}`,
    status: pick(STATUSES),
    language: 'sv',
    responsibleUnit: `${pick(SUBJECTS)}senheten`,
    deliveredById: organisation,
  }));
  const agreements = Array.from({ length: AGREEMENTS }, (_, at) => {
    const others = new Set(Array.from({ length: 1 + random(3) }, () => members[(own + 1 + random(members.length - 1)) % members.length]));
    return {
      id: `${organisation}:agreement:A${at}`,
      title: `Samverkan om ${pick(SUBJECTS).toLowerCase()} ${at + 1}`,
      status: 'IN_FORCE',
      parties: [organisation, ...others].map((party, place) => ({
        id: `${organisation}:party:A${at}-${place}`,
        organisationId: party,
        name: `Kommun ${party}`,
        role: place === 0 ? 'HOST' : 'BUYER',
      })),
    };
  });
  return { id: organisation, kind: 'MUNICIPALITY', name: `Kommun ${organisation}`, services, agreements };
}

/** A small generator of numbers from 0 up to a bound (xorshift32): quick, and the same everywhere. */
function randomFrom(seed) {
  let state = Math.imul(seed, 2_654_435_761) >>> 0 || 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}
