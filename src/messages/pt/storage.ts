import type { storage as English } from '../en/storage.ts'

/** Problems with storing the reader's own data, in Portuguese. */
export const storage: typeof English = {
  title: 'Problema de armazenamento',
  close: 'Fechar',
  problems: {
    blocked: {
      problem: 'Seu navegador está bloqueando o armazenamento.',
      advice:
        'As configurações, os artigos salvos e os destaques serão perdidos quando você fechar esta aba. Permita dados de sites para mantê-los.',
    },
    full: {
      problem: 'O armazenamento está cheio.',
      advice:
        'Suas últimas alterações serão perdidas quando você fechar esta aba. Exporte-as em Salvos ou exclua alguma coisa.',
    },
    damaged: {
      problem: 'Alguns dos seus dados salvos estão danificados.',
      advice: 'Tudo o que é legível continua aqui; você pode baixar o original em Salvos.',
    },
    newer: {
      problem: 'Seus dados salvos vêm de uma versão mais recente deste site.',
      advice: 'As alterações não serão salvas até que você recarregue a página.',
    },
  },
}
