import { Money, type Part } from '@samverkan/records';
import type { Context } from '../context.js';
import { AccountsResolver } from './accounts.resolver.js';
import { AgreementCost } from './agreementCost.js';
import { Baseline } from './baseline.js';
import { Contribution } from './contribution.js';
import { CostResolver } from './cost.resolver.js';
import { MoneyBenefit } from './moneyBenefit.js';
import { MoneyFlow } from './moneyFlow.js';
import { AgreementCostResolver, StatedMoneyResolver } from './statedMoney.resolver.js';
import { Volume } from './volume.js';
import { WithheldVolume } from './withheldVolume.js';

/** What an agreement costs and gains each party, by its own figures; and, with the keeper, the whole and its shares. */
export const costPart: Part<Context> = {
  entities: [Money, MoneyFlow, Baseline, MoneyBenefit, Contribution, Volume, WithheldVolume, AgreementCost],
  resolvers: [CostResolver, StatedMoneyResolver, AgreementCostResolver, AccountsResolver],
};
