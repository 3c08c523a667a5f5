/**
 * GitHub Pages sends headers and types of its own and knows no languages: what is left there is the policy in each page, the
 * page for what is missing, and the gate. The file `.nojekyll` has it publish the folders whose names begin with a stroke.
 */
export const gitHubPages = `# .github/workflows/publish.yml: builds the site at each change of the main branch and publishes it on GitHub Pages.
name: publish
on: { push: { branches: [main] } }
permissions: { contents: read, pages: write, id-token: write }
jobs:
  publish:
    runs-on: ubuntu-latest
    environment: { name: github-pages, url: '\${{ steps.deployment.outputs.page_url }}' }
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci && npm run build
        env: { SITE_URL: '\${{ steps.pages.outputs.base_url }}' }
      - uses: actions/upload-pages-artifact@v3
        with: { path: dist }
      - id: deployment
        uses: actions/deploy-pages@v4
`;
