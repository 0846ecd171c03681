/**
 * The SQL of a generated column by which texts sort the same in every member’s database and in the gateway, whatever
 * collations a PostgreSQL has: small letters, without accents, with å, ä/æ and ö/ø after z in that order (as `{`, `|`
 * and `}`, which follow z in ASCII). It is compared by code unit: `COLLATE "C"` in SQL, `<` in JavaScript.
 */
export function inNordicOrder(column: string): string {
  return `(translate(lower("${column}"), '${FROM}', '${TO}')) stored`;
}

const FROM = 'åÅäÄæÆöÖøØéÉèÈêÊëËáÁàÀâÂãÃíÍìÌîÎïÏóÓòÒôÔõÕúÚùÙûÛüÜýÝçÇñÑ';
const TO = '{{||||}}}}eeeeeeeeaaaaaaaaiiiiiiiioooooooouuuuuuuuyyccnn';
