// Draws icon.png and window-icon.png from icon.svg with Chromium itself: electron build/icons/render-icon.cjs
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

/** Pixels. Electron-builder makes the .ico and .icns from a picture of at least 512; a window hands its own over to the X server, point by point, at every start. */
const SIZES = { 'icon.png': 1024, 'window-icon.png': 128 };

app.disableHardwareAcceleration();
app.commandLine.appendSwitch('force-device-scale-factor', '1');
app.whenReady().then(async () => {
  for (const [name, size] of Object.entries(SIZES)) writeFileSync(path.join(__dirname, name), await drawn(size));
  app.quit();
});

/** @param {number} size */
async function drawn(size) {
  const window = new BrowserWindow({
    width: size,
    height: size,
    useContentSize: true,
    show: false,
    frame: false,
    transparent: true,
    webPreferences: { offscreen: true },
  });
  const picture = readFileSync(path.join(__dirname, 'icon.svg'), 'utf8').replace('<svg ', `<svg width="${size}" height="${size}" `);
  const page = `<style>body{margin:0;overflow:hidden}svg{display:block}</style>${picture}`;
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return (await window.webContents.capturePage({ x: 0, y: 0, width: size, height: size })).toPNG();
}
