import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { screenLanguages } from '../screen-languages-plugin.ts';

export default defineConfig({ plugins: [screenLanguages(), react()], build: { target: 'es2023' } });
