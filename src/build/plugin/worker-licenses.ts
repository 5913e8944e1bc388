import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'

/**
 * Adds the licences of packages in web workers to the list that Vite's `build.license` writes, which has only those of
 * the page.
 * @param others names of more packages to add
 * @returns the plugin, and the plugin for `worker.plugins`, which finds the workers' packages
 */
export function workerLicenses(others: readonly string[] = []): { plugin: Plugin; ofWorkers: Plugin } {
  const packages = new Set(others.map(folderOf))
  return {
    ofWorkers: {
      name: 'dateline:licenses-of-workers',
      generateBundle(_options, bundle) {
        for (const chunk of Object.values(bundle))
          for (const id of chunk.type === 'chunk' ? chunk.moduleIds : []) {
            const [, folder] = /^(.+[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? []
            if (folder) packages.add(folder)
          }
      },
    },
    plugin: {
      name: 'dateline:licenses',
      apply: 'build',
      generateBundle: {
        order: 'post',
        handler(_options, bundle) {
          const { license } = this.environment.config.build
          const list = typeof license === 'object' && license.fileName ? bundle[license.fileName] : undefined
          if (list?.type !== 'asset') return
          const text = list.source.toString()
          const missing = [...packages].sort().map(sectionOf)
          const added = missing.filter((section) => !text.includes(section.split('\n')[0] as string))
          list.source = [text.trimEnd(), ...added].join('\n\n').concat('\n')
        },
      },
    },
  }
}

const require = createRequire(import.meta.url)

/** Returns the folder of an installed package. Dateline may be installed beside it. */
function folderOf(name: string): string {
  const folders = (require.resolve.paths(name) ?? []).map((folder) => path.join(folder, name))
  return folders.find((folder) => existsSync(folder)) ?? name
}

/** Returns a package's licence in the form of Vite's list. */
function sectionOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const file = readdirSync(folder).find((each) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(each))
  const text = file ? `\n\n${readFileSync(path.join(folder, file), 'utf8').trim()}` : ''
  return `## ${name} - ${version} (${license})${text}`
}
