/**
 * Electron's fuses for the finished app: it is no Node, obeys no NODE_OPTIONS and no inspector, loads only its own archive.
 * (On Linux the archive's integrity is not enforced by Electron; the fuse is set for the other systems.)
 * @param {boolean} forTests leaves the inspector on, which is how Playwright steers the main process
 */
export const releaseFuses = (forTests) => ({
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: forTests,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
});
