// @apollo/gateway as it comes, with @apollo/server on express.
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';
import { readSettings, sayReady } from '../measure/program.mjs';

const { supergraphFile } = readSettings();
const apollo = new ApolloServer({
  gateway: new ApolloGateway({ supergraphSdl: readFileSync(supergraphFile, 'utf8') }),
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), ApolloServerPluginInlineTraceDisabled()],
});
await apollo.start();
const server = createServer(express().use('/graphql', express.json(), expressMiddleware(apollo))).listen(0, '127.0.0.1');
await once(server, 'listening');
sayReady(`http://127.0.0.1:${server.address().port}/graphql`);
