import { define } from '../../internal/define.js';
import { CampaignAsset } from './campaign-asset.js';

define('netsafe-campaign-asset', CampaignAsset);
