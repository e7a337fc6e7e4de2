import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { light, markSvg, night } from '@usward/theme';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Colours and the mark come from the theme, also where no style sheet reaches. */
const theme: Plugin = {
  name: 'usward-theme',
  transformIndexHtml: () => [color(light.ground, 'light'), color(night.ground, 'dark')],
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'mark.svg', source: markSvg(light.action) });
  },
};

function color(content: string, scheme: 'light' | 'dark') {
  const media = `(prefers-color-scheme: ${scheme})`;
  return { tag: 'meta', attrs: { name: 'theme-color', content, media }, injectTo: 'head' as const };
}

const shrunk = promisify(brotliCompress);

/** Beside each text file lies a small one, which the server sends to whoever can read it. */
const brotli: Plugin = {
  name: 'usward-brotli',
  apply: 'build',
  async writeBundle({ dir = 'dist' }, bundle) {
    const texts = Object.keys(bundle).filter((name) => /\.(js|css|svg)$/.test(name));
    const shrink = async (path: string) => writeFile(`${path}.br`, await shrunk(await readFile(path)));
    await Promise.all(texts.map((name) => shrink(join(dir, name))));
  },
};

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [
    react(),
    theme,
    brotli,
    VitePWA({
      // Registered by hand: the page allows one trusted script address, and no inline script.
      injectRegister: false,
      registerType: 'autoUpdate',
      manifest: {
        name: 'Usward',
        short_name: 'Usward',
        start_url: '/',
        display: 'standalone',
        background_color: night.ground,
        theme_color: night.ground,
        icons: [
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any maskable' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
        ],
      },
      // The shell only. Whatever is asked of /api goes to the network, past the service worker, and is never stored.
      workbox: {
        globPatterns: ['**/*.{js,css,html,woff2,svg}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(api|admin|fhir)(\/|$)/],
        skipWaiting: true,
        clientsClaim: true,
        cleanupOutdatedCaches: true,
        inlineWorkboxRuntime: true,
        sourcemap: false,
      },
    }),
  ],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['safari15', 'chrome109'],
    assetsInlineLimit: 0,
    // Both browsers of the floor know the link; its stand-in is not part of the first load.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4200' } },
});
