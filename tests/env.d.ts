/** Only for Linux (x64), where npm brings this package: elsewhere types are checked without it. */
declare module '@sparticuz/chromium' {
  const chromium: { executablePath(): Promise<string> };
  export default chromium;
}
