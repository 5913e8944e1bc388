import os from 'node:os'

/** Describes the machine in one line: processor, cores, memory, system, Node, browser. */
export function machine(browser: string | undefined): string {
  const cpus = os.cpus()
  return [
    (cpus[0]?.model ?? 'an unknown processor').trim(),
    `${cpus.length} cores`,
    `${Math.round(os.totalmem() / 1024 ** 3)} GB of memory`,
    `${os.type()} ${os.release()}`,
    `Node ${process.versions.node}`,
    ...(browser ? [`Chromium ${browser}`] : []),
  ].join(', ')
}
