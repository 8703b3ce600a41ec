import { define } from '../../base/define.js';
import { CampaignAsset } from './campaign-asset.js';

define('netsafe-campaign-asset', CampaignAsset);

export * from './campaign-asset.js';
