/** What was shown once, and not refused as it should have been: each is shown again in every run. `GOOD` stands for a good token. */
export const FOUND_TOKENS: readonly string[] = ['GOOD=', 'GOOD.', ' ', '..', 'e30.e30.', 'eyJhbGciOiJub25lIn0.e30.', 'bnVsbA.bnVsbA.', 'W10.W10.W10', 'eyJhbGciOm51bGx9.e30.e30', 'sv_', 'GOOD, GOOD', 'GOOD GOOD'];
