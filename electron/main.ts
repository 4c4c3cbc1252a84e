import { app, Menu } from 'electron';
import { createPendingOpen, fileInArguments } from './files/pending-open.js';
import { type OwnFiles, readOwnFiles } from './own-files.js';
import { declareScheme } from './protocol/app-protocol.js';
import { startApp } from './start-app.js';
import { guardPages } from './window/page-guards.js';

const pending = createPendingOpen();

// Electron would make a menu of its own first, in every start.
Menu.setApplicationMenu(null);
declareScheme();
guardPages(app);
app.on('open-file', (event, file) => {
  event.preventDefault();
  pending.ask(file);
});
app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

if (app.requestSingleInstanceLock()) {
  const own = readOwnFiles(app);
  void app.whenReady().then(() => run(own));
} else app.quit();

async function run(own: OwnFiles): Promise<void> {
  const window = await startApp(own, pending);
  app.on('second-instance', (_event, argv, folder) => {
    askFor(argv, folder);
    void window.show();
  });
  app.on('activate', () => void window.show());
  askFor(process.argv, process.cwd());
  await window.show();
}

function askFor(argv: readonly string[], folder: string): void {
  const file = fileInArguments(argv.slice(1), folder);
  if (file !== undefined) pending.ask(file);
}
