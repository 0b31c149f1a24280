/** Italian words of grief, illness, danger and legal threats. */

import type { Terms } from './terms'

export const it: Terms = {
  grief:
    'decesso|è deceduto|è deceduta|deceduto|deceduta|funerale|funerali|in lutto|il lutto|certificato di morte|venuto a mancare|venuta a mancare|è scomparso mio|è scomparsa mia|aborto spontaneo|abbiamo perso nostr*|defunto|defunta|la buonanima|ho perso mio padre|ho perso mio marito|ho perso mio figlio|ho perso mio fratello|ho perso mia madre|ho perso mia moglie|ho perso mia figlia|ho perso mia sorella|ho perso il mio compagno|scomparsa di mio|scomparsa di mia|morte di mio|morte di mia|perso nostro figlio|perso nostra figlia',
  kin: 'madre|padre|mamma|papà|marito|moglie|figlio|figlia|fratello|sorella|nonno|nonna|compagno|compagna|bambino|bambina|zio|zia|suocera|suocero|intestatario|intestataria|ospedale',
  dead: 'morto|morta|morte|morì|è mancato|è mancata|mancato|mancata|moribond*',
  illness:
    'chemioterapia|chemio|radioterapia|malattia terminale|malato terminale|malata terminale|cure palliative|terapia intensiva|rianimazione|in coma|hospice|tumore al cervello|fin di vita',
  self: 'ho|ho avuto|mi hanno|diagnosticat*|diagnosi|mio marito|mia moglie|mia madre|mio padre|mio figlio|mia figlia|mio fratello|mia sorella|malato di|malata di|operato|operata|terapia|ha avuto',
  disease:
    'cancro|tumore|leucemia|ictus|infarto|alzheimer|demenza|parkinson|gravemente malat*|malattia grave|dialisi|sclerosi',
  danger:
    "suicid*|togliermi la vita|farla finita con la vita|voglio uccidermi|vuole uccidermi|voglio ammazzarmi|non voglio più vivere|farmi del male|violenza domestica|marito violento|compagno violento|minaccia di morte|minacce di morte|minaccia di uccidermi|preso fuoco|prende fuoco|prendere fuoco|in fiamme|odore di bruciato|puzza di bruciato|scossa elettrica|ho preso la scossa|folgorat*|fuga di gas|odore di gas|puzza di gas|monossido|chiamato l'ambulanza|chiamare l'ambulanza|chiamato il 000|pericolo di vita|sono in pericolo|vita in pericolo|bambini in pericolo",
  hazard:
    'bruciato|bruciata|ustione|ustioni|ustionat*|fumo|scintille|fiamme|fuoco|esploso|esplosa|esplosione|intossicat*|ferito|ferita|feriti|soffocat*|allergica|sciolto',
  body: 'la mano|le mani|il braccio|il viso|la pelle|mio figlio|mia figlia|il bambino|la bambina|i bambini|il letto|la camera|la cucina|pronto soccorso|ospedale|in carica|dormiva*',
  legal:
    'azione legale|azioni legali|vie legali|vie giudiziarie|denuncerò|vi denuncio|vi querelo|querela|faccio causa|farò causa|fare causa|vi faccio causa|ci vediamo in tribunale|in tribunale|davanti al giudice|diffida formale|vi diffido|messa in mora|atto di citazione|esposto alla procura|decreto ingiuntivo|sporgerò denuncia|sporgere denuncia|sporgo denuncia|denuncia alla polizia|denuncia ai carabinieri|vi porto in tribunale',
  lawyer:
    "mio avvocato|mia avvocata|nostro avvocato|miei avvocati|nostri legali|mio legale|un avvocato|all'avvocato|avvocato|avvocati|associazione consumatori",
  suing:
    'contatterà|si metterà in contatto|scriverà|sentirete|rivolgerò|rivolgermi|affiderò|passo tutto|altrimenti|in caso contrario|diffida|danni|risarcimento|causa|entro|denuncia',
}
