#!/usr/bin/env node
// Node does not read TypeScript inside node_modules, so the package brings a loader that does.
import { register } from 'tsx/esm/api'

register()
await import('./cli.ts')
