import { rank } from '@samverkan/common/testing/rank';
import { LoadUnit, type MonthlyLoad, protectRoles, publishLoads, type SharedRole, StaffFunction } from '@samverkan/municipality';
import fc from 'fast-check';
import type { OwnAnswer } from '../../../members/router.js';
import { findPooling } from '../pooling/pooling.js';
import { findVulnerability } from '../vulnerability/vulnerability.js';

/** Who is shown a figure: everyone, the members of one federation, nobody but its owner. */
type ShownTo = 'everyone' | 'skane' | 'goda-grannar' | 'owner';
type Asker = 'anyone' | 'skane' | 'goda-grannar';

const shown = (to: ShownTo, asker: Asker) => to === 'everyone' || to === asker;
const shownTo = fc.constantFrom<ShownTo>('everyone', 'everyone', 'skane', 'goda-grannar', 'owner');
/** Somebody may have more than one role, and put together what each is told. */
const askers = fc.constantFrom<Asker[]>(['anyone'], ['skane'], ['goda-grannar'], ['anyone', 'skane'], ['skane', 'goda-grannar']);
const answer = (member: string, organisation: object) => ({ member, organisation }) as unknown as OwnAnswer;
const memberName = (place: number) => `member-${place}`;

/** What somebody knows of figures: sums of them. A figure is found out where no other figures have the same sums. */
class Known {
  private readonly places = new Map<string, number>();
  private readonly sums: string[][] = [];
  private readonly told = new Set<string>();

  constructor(figures: readonly string[]) {
    for (const [place, figure] of figures.entries()) this.places.set(figure, place);
  }

  tell(figures: readonly string[]): void {
    const sum = figures.toSorted();
    if (this.told.has(sum.join())) return;
    this.told.add(sum.join());
    this.sums.push(sum);
  }

  /** Those of the figures that can be worked out. */
  workedOut(figures: readonly string[]): string[] {
    const row = (of: readonly string[]) => [...this.places.keys()].map((figure) => (of.includes(figure) ? 1 : 0));
    const equations = this.sums.map(row);
    const known = rank(equations);
    return figures.filter((figure) => rank([...equations, row([figure])]) === known);
  }
}

/** All members, and some of them. */
const choices = (members: number) => [undefined, ...Array.from({ length: 2 ** members - 1 }, (_, bits) => Array.from({ length: members }, (_none, place) => memberName(place)).filter((_name, place) => ((bits + 1) >> place) % 2))];

interface Profile {
  shownTo: ShownTo;
  loads: (number | null)[];
}

const aProfile: fc.Arbitrary<Profile> = fc.record({ shownTo, loads: fc.array(fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 5, max: 40 }), fc.constant(null)), { minLength: 12, maxLength: 12 }) });
const profiles = fc.array(fc.array(aProfile, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });

test('no combination of questions about loads, with what a whole year came to, tells the load of a month that is withheld', () => {
  fc.assert(
    fc.property(profiles, askers, (all, asking) => {
      const published = all.map((of) => of.map(({ loads }) => publishLoads(LoadUnit.CASES, loads.map((load, at): MonthlyLoad => ({ month: at + 1, load, capacity: null }))).shown));
      const figureOf = (member: number, place: number, month: number) => `${member} ${place} ${month}`;
      const measured = all.flatMap((of, member) => of.flatMap(({ loads }, place) => loads.flatMap((load, at) => (load === null ? [] : [figureOf(member, place, at + 1)]))));
      const ofMember = (member: string, month: number) => measured.filter((figure) => figure.startsWith(`${member.slice(7)} `) && figure.endsWith(` ${month}`));
      const known = new Known(measured);
      for (const asker of asking) {
        const answers = all.map((of, member) => answer(memberName(member), {
          loadProfiles: of.map((profile, place) => {
            const service = { id: `${member}:${place}`, thematicArea: { code: 'A', label: 'A' } };
            return shown(profile.shownTo, asker) ? { service, unit: 'CASES', months: published[member]![place]!, withheld: null } : { service, unit: null, months: null, withheld: 'NOT_PUBLISHED' };
          }),
        }));
        for (const [member, of] of all.entries()) for (const [place, profile] of of.entries()) {
          if (!shown(profile.shownTo, asker)) continue;
          known.tell(profile.loads.flatMap((load, at) => (load === null ? [] : [figureOf(member, place, at + 1)])));
          for (const { month, load } of published[member]![place]!) if (load !== null) known.tell([figureOf(member, place, month)]);
        }
        for (const named of choices(all.length)) {
          for (const { members, months, peakMonth, peakTogether } of findPooling(named ? answers.filter(({ member }) => named.includes(member)) : answers, { named: named !== undefined, thematicArea: 'A' })) {
            for (const { member, months: own } of members) for (const { month, load } of own) if (load !== null) known.tell(ofMember(member, month));
            for (const { month, load } of months) if (load !== null) known.tell(members.flatMap(({ member }) => ofMember(member, month)));
            if (peakTogether !== null) known.tell(members.flatMap(({ member }) => ofMember(member, peakMonth!)));
          }
        }
      }
      const withheld = all.flatMap((of, member) => of.flatMap(({ shownTo: to, loads }, place) => published[member]![place]!.flatMap(({ month, load }) => {
        const isShown = load !== null && asking.some((asker) => shown(to, asker));
        // where every other month is just 5, none of them can cover for it, and the year’s sum is not to be known
        const coverable = !asking.some((asker) => shown(to, asker)) || published[member]![place]!.filter((one) => one.withheld).length > 1;
        return isShown || loads[month - 1] === null || !coverable ? [] : [figureOf(member, place, month)];
      })));
      expect(known.workedOut(withheld)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

interface Employer {
  before: { headcount: number; shownTo: ShownTo };
  now: { headcount: number; shownTo: ShownTo };
  role: { shownTo: ShownTo } | null;
}

const DAYS = ['before', 'now'] as const;
const { LAWYER } = StaffFunction;
const aFigure = fc.record({ headcount: fc.integer({ min: 0, max: 9 }), shownTo });
const employers = fc.array(fc.record({ before: aFigure, now: aFigure, role: fc.option(fc.record({ shownTo })) }), { minLength: 1, maxLength: 4 }) as fc.Arbitrary<Employer[]>;

test('no combination of questions about staffing and joint roles tells a headcount that its employer does not publish', () => {
  fc.assert(
    fc.property(employers, askers, (all, asking) => {
      const known = new Known(all.flatMap((_employer, place) => DAYS.map((day) => `${place} ${day}`)));
      const figureOf = (member: string, day: string) => `${member.slice(7)} ${day}`;
      for (const asker of asking) {
        for (const day of DAYS) {
          const answers = all.map((employer, place) => {
            const { role } = employer;
            const unpublished = DAYS.some((one) => !shown(employer[one].shownTo, asker)) ? [LAWYER] : [];
            const { headcount, shownTo: to } = employer[day];
            return answer(memberName(place), {
              staffing: [shown(to, asker) ? { staffFunction: LAWYER, asOf: day, headcount, fte: headcount, withheld: null } : { staffFunction: LAWYER, asOf: day, headcount: null, fte: null, withheld: 'NOT_PUBLISHED' }],
              sharedRoles: role && shown(role.shownTo, asker) ? protectRoles([{ staffFunction: LAWYER, agreementId: 'a:agreement:A', fte: 1, headcountBefore: employer.before.headcount, jointHeadcount: employer.now.headcount } as SharedRole], unpublished) : [],
            });
          });
          for (const named of choices(all.length)) {
            for (const { members, pooledHeadcount, jointRoles } of findVulnerability(answers.filter(({ member }) => named?.includes(member) ?? true))) {
              for (const { member, headcount } of members) if (headcount !== null) known.tell([figureOf(member, day)]);
              if (pooledHeadcount !== null) known.tell(members.map(({ member }) => figureOf(member, day)));
              for (const { members: parts, jointHeadcount } of jointRoles) {
                for (const { member, headcountBefore } of parts) if (headcountBefore !== null) known.tell([figureOf(member, 'before')]);
                const hosts = parts.filter((part) => part.jointHeadcount !== null);
                if (jointHeadcount !== null) known.tell(hosts.map(({ member }) => figureOf(member, 'now')));
              }
            }
          }
        }
      }
      const withheld = all.flatMap((employer, place) => DAYS.filter((day) => !asking.some((asker) => shown(employer[day].shownTo, asker))).map((day) => `${place} ${day}`));
      expect(known.workedOut(withheld)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
