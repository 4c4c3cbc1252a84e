// Draws icon.png from icon.svg with Chromium itself: electron build/icons/render-icon.cjs
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { app, BrowserWindow } = require('electron');

/** Electron-builder makes the .ico and .icns from a picture of at least 512 pixels. */
const SIZE = 1024;

app.disableHardwareAcceleration();
app.commandLine.appendSwitch('force-device-scale-factor', '1');
app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: SIZE,
    height: SIZE,
    useContentSize: true,
    show: false,
    frame: false,
    transparent: true,
    webPreferences: { offscreen: true },
  });
  const picture = readFileSync(path.join(__dirname, 'icon.svg'), 'utf8').replace('<svg ', `<svg width="${SIZE}" height="${SIZE}" `);
  const page = `<style>body{margin:0;overflow:hidden}svg{display:block}</style>${picture}`;
  await window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  writeFileSync(path.join(__dirname, 'icon.png'), (await window.webContents.capturePage({ x: 0, y: 0, width: SIZE, height: SIZE })).toPNG());
  app.quit();
});
