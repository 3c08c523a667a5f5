import { apacheConf } from './apache.ts';
import { caddyfile } from './caddy.ts';
import { cloudFrontRequest, cloudFrontResponse, s3Script } from './cloudfront.ts';
import { gitHubPages } from './github-pages.ts';
import { headersFile } from './headers-file.ts';
import { nginxConf } from './nginx.ts';
import type { HostPolicy } from './policy.ts';
import { redirectsFile } from './redirects-file.ts';

/** The policy in the words of each host, by the path of the file in the folder that is published. */
export const hostPack = (policy: HostPolicy): Record<string, string> => ({
  _headers: headersFile(policy),
  _redirects: redirectsFile(policy),
  '_hosts/nginx.conf': nginxConf(policy),
  '_hosts/apache.conf': apacheConf(policy),
  '_hosts/Caddyfile': caddyfile(policy),
  '_hosts/cloudfront-request.js': cloudFrontRequest(policy),
  '_hosts/cloudfront-response.js': cloudFrontResponse(policy),
  '_hosts/s3.sh': s3Script(policy),
  '_hosts/github-pages.yml': gitHubPages,
});
