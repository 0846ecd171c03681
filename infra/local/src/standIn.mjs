// A program that stands in for a member, the secretariat, the gateway or the development provider in the tests: it answers with what it was told, and keeps the
// launcher's contract: `{ ready: url }` when it listens, and an end when the channel to the launcher closes.
import { createServer } from 'node:http';

const told = process.env;
if (told['STAND_IN_FAILS'] === (told['ORGANISATION'] ?? (told['IDENTITY_PORT'] ? 'sign-in' : told['GATEWAY_PORT'] ? 'gateway' : 'secretariat'))) {
  console.error('I was told to fail.');
  process.exit(3);
}
const sharing = JSON.parse(told['MEMBERS'] ?? '[]');
const [port, ...others] = sharing.length ? sharing.map((member) => member.port) : [Number(told['PORT'] ?? told['IDENTITY_PORT'] ?? told['GATEWAY_PORT'])];
const answer = (_request, response) => response.end(JSON.stringify({ pid: process.pid, told }));
for (const other of others) createServer(answer).listen(other, '127.0.0.1');
if (sharing.some(({ organisation }) => organisation === told['STAND_IN_NOTICES'])) process.send({ notice: `${told['STAND_IN_NOTICES']}: not started` });
createServer(answer).listen(port, '127.0.0.1', () => process.send({ ready: `http://127.0.0.1:${port}/` }));
process.on('disconnect', () => process.exit(0));
