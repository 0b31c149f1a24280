/** Italian words by what they show. */

import type { Lexicon } from './types'

export const it: Lexicon = {
  stop: "il|lo|la|gli|le|di|che|e|un|una|non|è|per|con|mi|ho|si|sono|in|del|della|dei|delle|al|alla|da|dal|ma|come|cosa|perché|quando|più|mio|mia|miei|questo|questa|anche|ha|ci|nel|nella|vostro|vostra|voi|noi|ciao|salve|buongiorno|buonasera|grazie|molto|fare|essere|posso|vorrei|stato|già|sul|sulla|senza|se|ancora|hanno|dopo|sempre|tutto|poi|solo|era|ora|c'è|i",
  greeting:
    'ciao|salve|buongiorno|buonasera|buon giorno|buona sera|gentile|gentili|gentilissim*|cara|caro|cari|egregi*|spett*',
  signoff:
    'saluti|cordiali saluti|distinti saluti|un saluto|buona giornata|buona serata|a presto|cordialmente|un abbraccio|buon lavoro|attendo riscontro',
  thanks:
    'grazie|grazie mille|ringrazio|ringraziare|grazie in anticipo|vi ringrazio|la ringrazio|ringraziamento*|grata|grato|grazie infinite',
  order:
    'prima|primo|poi|dopo|quindi|infine|successivamente|passo|passi|passaggi|passaggio|secondo|terzo|ho provato|provato|reinstallato|riavviato|cliccato|disinstallato|seguito|ho fatto|ho seguito|ho già',
  procedure:
    "come posso|come faccio|come si fa|come devo|come si|cosa devo|che devo fare|cosa serve|quali documenti|dove posso|dove trovo|quanto tempo|quando|procedura|istruzioni|passo passo|guida|tempistiche|tempi|prossimo passo|è possibile|esiste un modo|c'è un modo|iter|modulo",
  exact:
    'perché|esattamente|esatto|esatta|precisamente|preciso|precisa|confermare|confermate|conferma|secondo|documentazione|versione|differenza|confront*|dettagli*|dati|tecnic*|spiegare|spiegate|causa|motivo|codice errore|calcol*|riferimento|percentuale|verificare|in base|criterio|importo|specific*|articolo',
  feeling:
    'sento|sentire|triste|tristezza|preoccupat*|ansia|felice|felici|content*|amo|adoro|spero|speranza|paura|delus*|delusione|dolore|lacrime|piangere|sola|sollievo|emozion*|cuore|peccato|dispiace|dispiaciut*|frustr*|disperat*|orgoglios*|affetto|commoss*|gioia',
  hedge:
    'forse|magari|credo|penso|suppongo|probabilmente|non so se|sarebbe possibile|potreste|potrebbe|se possibile|sembra|mi pare|eventualmente|mi piacerebbe',
  demand:
    'annullate|annullare|rimborso|rimborsate|rimborsatemi|subito|adesso|ora|voglio|pretendo|esigo|basta|sistemate|risolvete|cancellate|eliminate|datemi|mandate|mandatemi|chiamatemi|immediatamente|oggi|soltanto|serve|disdire|disdetta',
  story:
    'mia moglie|mio marito|mia madre|mio padre|mia mamma|mio papà|mio figlio|mia figlia|i miei figli|la mia famiglia|mia nonna|mio nonno|da anni|cliente da|cliente fedele|compleanno|matrimonio|pensionat*|nipot*|amica|amico|anziana|anziano',
  praise:
    'eccellent*|ottim*|fantastic*|meraviglios*|perfett*|stupend*|straordinari*|incredibil*|bravissim*|brav*|gentilissim*|gentilezza|cortes*|cortesia|disponibil*|disponibilità|professional*|professionalità|competen*|efficien*|veloc*|velocità|rapid*|rapidità|complimenti|consiglio|consigliatissim*|miglior*|impeccabil*|impressionat*|pazienza|pazient*|super|top|angelo|salvato|soddisfatt*|felicissim*|piacevol*|grandi|grande|mitic*|adoro|squisit*|premuros*|eccezional*',
  negative:
    'pessim*|male|peggio|peggior*|orribil*|terribil*|inaccettabil*|vergogn*|ridicol*|delus*|deludent*|arrabbiat*|stuf*|indignat*|truff*|ladri|furto|mai più|inutil*|schifo|schifos*|reclamo|lamentel*|lament*|disastro*|scandalos*|nessuno|ignorat*|presa in giro|incompetent*|assurd*|indecent*|frustr*|purtroppo|disservizi*|bugi*|inammissibil*|scadent*|imbarazzant*',
  urgent:
    'urgent*|urgenza|al più presto|il prima possibile|immediatamente|subito|entro oggi|entro domani|oggi stesso|emergenza|quanto prima|entro stasera|scadenza',
  me: 'io|mi|me|mio|mia|miei|mie',
  you: 'voi|vi|vostro|vostra|vostri|vostre|lei|tu|ti|tuo|tua|suo|sua',
  we: 'noi|ci|nostro|nostra|nostri|nostre',
  not: 'non|mai|niente|nulla|nessuno|nessuna|nessun|senza|né|neanche|nemmeno|neppure|mica',
  but: 'ma|però|tuttavia|purtroppo|nonostante|anche se|eppure|invece|sebbene',
  delivery:
    'consegn*|pacco|spedizion*|spedit*|corriere|non è arrivato|mai arrivato|ordine non|tracking|tracciamento|recapit*',
  billing:
    'addebit*|fattur*|rimbors*|pagament*|pagato|pagare|costo|costi|prezzo|carta di credito|soldi|abbonamento|doppio|due volte|tariffa|bolletta|importo',
  broken:
    'non funziona|non funzionano|rotto|rotta|errore|errori|guasto|guast*|difettos*|danneggiat*|si blocca|bloccat*|crash*|non si apre|non carica|problema|problemi|bug|smesso',
  slow: 'attesa|aspett*|attend*|nessuna risposta|senza risposta|nessuno risponde|settimane|lento|lenta|lentezza|ritard*|ancora niente|sollecit*|da giorni|ore',
  rude: 'maleducat*|scortes*|arrogan*|antipatic*|riattaccato|sgarbat*|mancanza di rispetto|prepotent*|indisponent*|villan*',
  policy:
    'politica|condizioni|termini|regol*|rifiutat*|rifiuto|negato|garanzia|contratto|clausol*|recesso|non previsto',
  access:
    'accedere|accesso|password|login|credenziali|bloccato|account bloccato|codice di|verifica|autenticazione|entrare|registrar*',
  missing:
    "funzione|funzionalità|manca|mancano|mancant*|rimoss*|scompars*|sparit*|non trovo più|opzione|non esiste|non è più|prima si poteva|supporto per|aggiungere|non c'è modo",
}
