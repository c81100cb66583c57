/** Tracking parameters, each by its full name in lower case, and where they are documented. */
export interface TrackingParameters {
  readonly source: string;
  readonly names: readonly string[];
}

const list = (source: string, names: string): TrackingParameters => ({
  source,
  names: names.trim().split(/\s+/),
});

const adGuard =
  'https://github.com/AdguardTeam/AdguardFilters/blob/master/TrackParamFilter/sections/general_url.txt';

/**
 * Parameters that advertisers, social networks and mail tools add to addresses of any site. Names that also select
 * content on some sites, such as `ncid` or `cid`, are excluded.
 */
export const trackingParameters: readonly TrackingParameters[] = [
  list(
    'https://support.google.com/analytics/answer/10917952',
    `utm_id utm_source utm_medium utm_campaign utm_source_platform utm_term utm_content utm_creative_format
     utm_marketing_tactic`,
  ),
  list(
    adGuard,
    `utm_ad utm_affiliate utm_brand utm_campaignid utm_channel utm_cid utm_creative utm_emcid utm_emmid utm_int
     utm_keyword utm_name utm_place utm_product utm_pubreferrer utm_reader utm_referrer utm_serial utm_session utm_siteid
     utm_social utm_social-type utm_supplier utm_swu utm_umguk utm_userid utm_viz_id
     itm_source itm_medium itm_campaign itm_content itm_term itm_channel itm_audience
     guccounter sc_src sc_lid sc_uid sc_llid sc_eh ref_src ref_url`,
  ),
  list('https://support.google.com/searchads/answer/6292795', 'gclid gclsrc'),
  list('https://support.google.com/google-ads/answer/10417364', 'gbraid wbraid'),
  list('https://support.google.com/google-ads/answer/16193746', 'gad_source gad_campaignid'),
  list('https://support.google.com/campaignmanager/answer/9182069', 'dclid'),
  list('https://support.google.com/merchants/answer/11127659', 'srsltid'),
  list('https://support.google.com/analytics/answer/10071811', '_ga _gl'),
  list(
    'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
    'fbclid',
  ),
  list('https://help.ads.microsoft.com/apex/index/3/en/60000', 'msclkid'),
  list('https://yandex.com/support/direct/statistics/url-tags.html', 'yclid ysclid'),
  list('https://ads.tiktok.com/help/article/tiktok-click-id', 'ttclid'),
  list('https://www.linkedin.com/help/lms/answer/a423304', 'li_fat_id'),
  list(
    'https://matomo.org/docs/tracking-campaigns/',
    `
     mtm_campaign mtm_cpn mtm_keyword mtm_kwd mtm_source mtm_medium mtm_content mtm_cid mtm_group mtm_placement
     pk_campaign pk_cpn pk_keyword pk_kwd pk_source pk_medium pk_content pk_cid
     piwik_campaign piwik_keyword piwik_kwd matomo_campaign matomo_keyword matomo_kwd matomo_source matomo_medium
     matomo_content matomo_cid matomo_group matomo_placement`,
  ),
  list(
    'https://knowledge.hubspot.com/ads/ad-tracking-in-hubspot',
    'hsa_acc hsa_ad hsa_cam hsa_grp hsa_kw hsa_la hsa_mt hsa_net hsa_ol hsa_src hsa_tgt hsa_ver',
  ),
  list(
    'https://analytics-docs.piano.io/en/analytics/v1/sources-module',
    `at_medium at_campaign at_campaign_type at_platform at_creation at_variant at_network at_general_placement
     at_detail_placement at_emailtype at_recipient_id at_recipient_list at_send_date at_identifier at_link at_link_id
     at_link_origin at_link_type at_ptr_name at_bbc_team at_custom1 at_custom2 at_custom3 at_custom4 xtor`,
  ),
  list('https://docs.mapp.com/docs/campaign-tracking', 'wt_mc wt_cc1 wt_cc2 wt_cc3'),
  list(
    'https://github.com/mpchadwick/tracking-query-params-registry',
    `mc_cid mc_eid _bta_tid _bta_c trk_contact trk_msg trk_module trk_sid gdfms gdftrk gdffi _ke redirect_log_mongo_id
     redirect_mongo_id sb_referer_host mkwid pcrid ef_id s_kwcid dm_i epik`,
  ),
  list(
    'https://github.com/brave/brave-browser/wiki/Query-String-Filter',
    `__hsfp __hssc __hstc __s _bhlid _branch_match_id _branch_referrer _hsenc _hsmi _kx _openstat bsft_clkid bsft_eid
     bsft_mid bsft_uid ck_subscriber_id guce_referrer guce_referrer_sig hsctatracking igsh igshid irclickid mkt_tok
     ml_subscriber ml_subscriber_hash oly_anon_id oly_enc_id rb_clickid s_cid twclid vero_conv vero_id vgo_ee wickedid
     ymclid`,
  ),
];

/**
 * Parameters added by one site's share button or feed, with another meaning elsewhere. All of them are in the rules of
 * ClearURLs (https://docs.clearurls.xyz) or in AdGuard's `specific.txt`, next to the list above.
 */
export const trackingParametersOfSite: readonly (readonly [
  site: RegExp,
  names: readonly string[],
])[] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be)$/, ['si', 'feature', 'pp']],
  [/(?:^|\.)(?:spotify\.com)$/, ['si', 'nd', 'dlsi']],
  [/(?:^|\.)(?:twitter\.com|x\.com)$/, ['s', 't']],
  [/(?:^|\.)(?:linkedin\.com)$/, ['trk', 'rcm', 'lipi', 'originaltrackingid']],
  [/(?:^|\.)(?:medium\.com)$/, ['source']],
  [/(?:^|\.)(?:substack\.com)$/, ['r', 'isfreemail', 'publication_id', 'post_id', 'token']],
  [/(?:^|\.)(?:tiktok\.com)$/, ['_r', '_t', 'is_from_webapp', 'sender_device']],
  [/(?:^|\.)(?:reddit\.com)$/, ['share_id', 'rdt']],
  [/(?:^|\.)(?:zeit\.de)$/, ['wt_zmc']],
  [/(?:^|\.)(?:bloomberg\.com)$/, ['cmpid']],
  [/(?:^|\.)(?:nytimes\.com)$/, ['smid']],
];
