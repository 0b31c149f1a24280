/** In German, one sentence or two per error code: what happened, and what to do. */
import type { Texts } from '../types'

export const errors: Texts['errors'] = {
  'read/page-changed':
    'Dieser Helpdesk hat seine Seite geändert. Kopieren Sie die Diagnose und melden Sie sie.',
  'read/failed': 'Die Seite ließ sich nicht lesen. Laden Sie sie neu und versuchen Sie es noch einmal.',
  'read/too-large':
    'Dieses Ticket ist zu groß, um es auf einmal zu lesen. Markieren Sie die Nachricht und lesen Sie die Auswahl.',
  'read/no-text':
    'Auf der Seite ist kein Text ausgewählt. Markieren Sie die Nachricht und versuchen Sie es noch einmal.',
  'perm/denied': 'Der Browser hat es nicht erlaubt. Versuchen Sie es noch einmal und wählen Sie „Zulassen“.',
  'perm/no-page':
    'Der Browser sagt nicht, welche Seite das ist. Klicken Sie dort auf das Symbol von Bouquet.',
  'ext/reloaded': 'Bouquet wurde aktualisiert. Schließen Sie dieses Panel und öffnen Sie es wieder.',
  'ext/unreachable': 'Die Seite antwortet nicht. Laden Sie sie neu und versuchen Sie es noch einmal.',
  'msg/refused': 'Eine Nachricht unbekannter Herkunft wurde abgewiesen. Nichts wurde geändert.',
  'db/blocked':
    'Ein anderes Fenster von Bouquet hält eine ältere Datenbank offen. Schließen Sie es und versuchen Sie es noch einmal.',
  'db/full':
    'Der Datenträger ist voll, deshalb wurde nichts gespeichert. Schaffen Sie Platz und versuchen Sie es noch einmal.',
  'db/failed':
    'Ihre Einträge ließen sich nicht öffnen. Starten Sie den Browser neu und versuchen Sie es noch einmal.',
  'erase/sending':
    'Eine Nachricht über diese Person wird gerade gesendet. Warten Sie, bis sie angekommen ist, und löschen Sie dann noch einmal.',
  'note/gone':
    'Diese Notiz wurde inzwischen gelöscht und wird nicht mehr aufbewahrt. Kopieren Sie, was Sie noch brauchen.',
  'db/too-long': 'Das ist zu lang für eine Notiz. Legen Sie einen Teil davon in eine andere.',
  'send/rejected': 'Der Kanal hat die Nachricht abgelehnt. Prüfen Sie seine Adresse in den Einstellungen.',
  'send/rate-limited': 'Der Kanal bittet zu warten. Bouquet versucht es von selbst noch einmal.',
  'send/unconfirmed': 'Es kam keine klare Antwort. Sehen Sie im Kanal nach, bevor Sie noch einmal senden.',
  'send/offline':
    'Es gibt keine Verbindung. Die Nachricht wartet und wird gesendet, sobald sie wieder da ist.',
  'send/no-channel':
    'Den Kanal dieser Nachricht gibt es nicht mehr. Richten Sie in den Einstellungen einen ein.',
  'send/bad-address':
    'Die Adresse des Kanals ist nicht verwendbar. Korrigieren Sie sie in den Einstellungen.',
  'copy/denied':
    'Der Browser ließ das Kopieren nicht zu. Klicken Sie in das Panel und versuchen Sie es noch einmal.',
  'guard/locked': 'Bouquet ist gesperrt. Geben Sie zuerst die Passphrase ein.',
  'guard/wrong': 'Das ist nicht die Passphrase.',
  'backup/not-a-backup':
    'Diese Datei ist keine Sicherung von Bouquet. Wählen Sie die Datei, deren Name auf „.age“ endet. Nichts wurde geändert.',
  'backup/unreadable':
    'Der Browser kann diese Datei nicht lesen: Sie wurde nach der Auswahl geändert oder verschoben. Wählen Sie sie noch einmal. Nichts wurde geändert.',
  'backup/plain':
    'Diese Datei ist nicht verschlüsselt, stammt also nicht von Bouquet. Es liest nur verschlüsselte Sicherungen. Nichts wurde geändert.',
  'backup/foreign':
    'Diese verschlüsselte Datei stammt nicht von Bouquet oder wurde nicht mit einer Passphrase erstellt. Nichts wurde geändert.',
  'backup/passphrase':
    'Diese Passphrase öffnet die Datei nicht. Achten Sie auf Großbuchstaben und die Sprache der Tastatur. Nichts wurde geändert.',
  'backup/damaged':
    'Die Datei ist nicht vollständig: Sie wurde abgeschnitten oder verändert. Kopieren Sie sie noch einmal von dort, wo Sie sie aufbewahren. Nichts wurde geändert.',
  'backup/too-large': 'Das ist mehr, als eine Sicherung enthalten darf. Nichts wurde geändert.',
  'backup/invalid':
    'Die Datei lässt sich öffnen, enthält aber etwas, das Bouquet nie schreibt. Deshalb wurde nichts übernommen und nichts geändert.',
  'backup/newer':
    'Diese Sicherung stammt von einem neueren Bouquet. Aktualisieren Sie Bouquet und stellen Sie sie dann wieder her. Nichts wurde geändert.',
  'backup/busy':
    'Eine andere Seite von Bouquet stellt gerade wieder her. Warten Sie darauf und versuchen Sie es noch einmal.',
  'backup/half':
    'Ihre Einträge sind wieder da, aber die Einstellungen ließen sich nicht speichern. Schaffen Sie Platz und stellen Sie dieselbe Datei noch einmal wieder her.',
  'model/broken': 'Das Lesemodell ließ sich nicht laden. Installieren Sie Bouquet neu.',
  bug: 'In Bouquet ist etwas schiefgegangen. Ihre Einträge sind sicher; laden Sie das Panel neu.',
}

export const address: Texts['address'] = {
  empty: 'Fügen Sie die Adresse des Webhooks ein.',
  malformed: 'Das ist keine Webadresse. Sie beginnt mit https://',
  'not-https': 'Die Adresse muss mit https:// beginnen',
  'has-login': 'Die Adresse enthält einen Benutzernamen oder ein Passwort. Entfernen Sie das.',
}
