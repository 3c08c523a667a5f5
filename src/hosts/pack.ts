import { apacheConf } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { cloudFrontRequest, cloudFrontResponse, s3Script } from './cloudfront.ts';
import { headersFile, redirectsFile } from './netlify.ts';
import { nginxConf } from './nginx.ts';
import type { HostPolicy } from './policy.ts';

/** The policy in the configuration language of each host, by file path; that of GitHub Pages is in public/_hosts/. */
export const hostPack = (policy: HostPolicy): Record<string, string> => ({
  _headers: headersFile(policy),
  _redirects: redirectsFile(policy),
  '_hosts/nginx.conf': nginxConf(policy),
  '_hosts/apache.conf': apacheConf(policy),
  '_hosts/Caddyfile': caddyfile(policy),
  '_hosts/cloudfront-request.js': cloudFrontRequest(policy),
  '_hosts/cloudfront-response.js': cloudFrontResponse(policy),
  '_hosts/s3.sh': s3Script(policy),
});
