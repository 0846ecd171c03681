/** The condition on a column of ids, with collation "C", that the records are one owner's: its ids lie between `<owner>:` and `<owner>;`, the next character. */
export const ownedBy = (owner: string): { $gte: string; $lt: string } => ({ $gte: `${owner}:`, $lt: `${owner};` });
