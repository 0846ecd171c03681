/** Counts the SQL statements that a process sends through pg, and tells the bench when it asks. */
export function countStatements({ Client }) {
  let statements = 0;
  const { query } = Client.prototype;
  Client.prototype.query = function counted(...args) {
    statements++;
    return query.apply(this, args);
  };
  process.on('message', ({ bench }) => {
    if (bench === 'statements') process.send({ bench, answer: statements });
  });
}
