import type { storage as English } from '../en/storage.ts'

/** Problems with storing the reader's own data, in German. */
export const storage: typeof English = {
  title: 'Speicherproblem',
  close: 'Schließen',
  problems: {
    blocked: {
      problem: 'Ihr Browser blockiert das Speichern.',
      advice:
        'Einstellungen, gespeicherte Artikel und Markierungen gehen verloren, wenn Sie diesen Tab schließen. Um sie zu behalten, erlauben Sie dieser Website, Daten zu speichern.',
    },
    full: {
      problem: 'Der Speicher ist voll.',
      advice:
        'Ihre letzten Änderungen gehen verloren, wenn Sie diesen Tab schließen. Exportieren Sie sie unter „Gespeichert“, oder löschen Sie etwas.',
    },
    damaged: {
      problem: 'Ein Teil Ihrer gespeicherten Daten ist beschädigt.',
      advice: 'Alles Lesbare ist noch da; das Original können Sie unter „Gespeichert“ herunterladen.',
    },
    newer: {
      problem: 'Ihre gespeicherten Daten stammen von einer neueren Version dieser Website.',
      advice: 'Änderungen werden erst gespeichert, wenn Sie die Seite neu laden.',
    },
  },
}
