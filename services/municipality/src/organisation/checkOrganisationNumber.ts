import { Refusal } from '@samverkan/records';
import { Country } from './codeLists.js';

/**
 * The number as its country writes it: "212000-1215" in Sweden, "964944334" in Norway. Throws a {@link Refusal}
 * WRONG_FORM for what is no number of the country, WRONG_CHECK_DIGIT where the last digit is not the one that its rule gives.
 */
export function checkOrganisationNumber(value: string, country: Country): string {
  const { digits: length, form, rule, isRight, write } = RULES[country];
  const digits = value.replace(/[-\s]/g, '');
  if (digits.length !== length || !/^\d+$/.test(digits)) throw new Refusal('WRONG_FORM', `A number of this country has ${length} digits: ${form}.`, 'value');
  if (!isRight(Array.from(digits, Number))) throw new Refusal('WRONG_CHECK_DIGIT', `The last digit is not the one that ${rule} gives.`, 'value');
  return write(digits);
}

interface NumberRule {
  digits: number;
  form: string;
  rule: string;
  isRight: (digits: readonly number[]) => boolean;
  write: (digits: string) => string;
}

const RULES: Readonly<Record<Country, NumberRule>> = {
  [Country.SE]: { digits: 10, form: 'NNNNNN-NNNN', rule: 'the Swedish rule (Luhn, modulus 10)', isRight: keepsLuhn, write: (digits) => `${digits.slice(0, 6)}-${digits.slice(6)}` },
  [Country.NO]: { digits: 9, form: 'NNNNNNNNN', rule: 'the Norwegian rule (modulus 11, weights 3 2 7 6 5 4 3 2)', isRight: keepsModulus11, write: (digits) => digits },
};

/** Every second digit from the right is doubled, and the digits of all are added: the sum ends in 0. */
function keepsLuhn(digits: readonly number[]): boolean {
  const fromTheRight = digits.toReversed();
  return fromTheRight.reduce((sum, digit, place) => sum + (place % 2 === 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9), 0) % 10 === 0;
}

const WEIGHTS = [3, 2, 7, 6, 5, 4, 3, 2, 1];

/** The weighted sum, the check digit included, is a multiple of 11. */
function keepsModulus11(digits: readonly number[]): boolean {
  return digits.reduce((sum, digit, place) => sum + digit * WEIGHTS[place]!, 0) % 11 === 0;
}
