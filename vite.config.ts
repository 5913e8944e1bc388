import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { dateline } from './src/publish/plugin.ts'

export default defineConfig({
  plugins: [dateline(), react(), tailwindcss()],
  build: { target: 'baseline-widely-available', license: { fileName: 'licenses.md' } },
})
