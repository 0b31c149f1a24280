/** French words by what they show. */

import type { Lexicon } from './types'

export const fr: Lexicon = {
  stop: "le|la|les|de|des|du|et|je|j'ai|un|une|est|pas|ne|que|qui|en|pour|sur|avec|mon|ma|mes|dans|il|elle|vous|nous|votre|vos|ce|cette|c'est|au|aux|mais|plus|suis|ai|a|sont|comment|pourquoi|bonjour|merci|très|bien|faire|être|avoir|depuis|quand|sans|si|tout|même|ça|cela|n'est|n'ai|d'un|d'une|l'on|qu'il|se|par|peux|veux|y|on|ou|donc|était|été|toujours|aussi",
  greeting: 'bonjour|bonsoir|salut|cher|chère|chers|madame|monsieur|mesdames|coucou',
  signoff:
    'cordialement|bien cordialement|bien à vous|sincèrement|salutations|bonne journée|bonne soirée|bon week|amicalement|cdlt|cdt|à bientôt|respectueusement|bises',
  thanks:
    "merci|merci d'avance|mille mercis|remercie|remercier|remerciements|reconnaissan*|grand merci|merci beaucoup",
  order:
    "d'abord|premièrement|puis|ensuite|après|enfin|finalement|étape*|deuxièmement|j'ai essayé|essayé|réinstallé|redémarré|cliqué|j'ai fait|suivi|désinstallé|j'ai vérifié|alors",
  procedure:
    "comment faire|comment puis|comment je|comment peut|comment est|que dois|que faut|qu'est-ce que je dois|quelle est la procédure|quelles sont les étapes|où puis|où trouver|où se trouve|quand|combien de temps|procédure|marche à suivre|mode d'emploi|instructions|délai|délais|est-il possible|y a-t-il un moyen|prochaine étape|démarche*|étape par étape|quels documents|pas à pas",
  exact:
    "pourquoi|exactement|exact|exacte|précisément|précis*|confirmer|confirmez|selon|documentation|version|différence|comparer|comparaison|détail*|si oui|données|technique*|expliquer|cause|raison|code d'erreur|calcul*|référence|pourcentage|vérifier|justifi*|conformément|montant|article",
  feeling:
    'sens|ressens|ressenti|triste|tristesse|inqui*|angoiss*|heureux|heureuse|adore|aime|espère|espoir|peur|déçu|déçue|déception|peine|larmes|pleur*|seule|soulag*|ému|émue|coeur|cœur|dommage|frustr*|désespér*|fier|fière|touché*|stress*|bouleversé*|content*',
  hedge:
    "peut-être|je pense|je crois|je suppose|il me semble|probablement|sans doute|je ne sais pas si|serait-il possible|pourriez-vous|si possible|j'aimerais|apparemment|éventuellement",
  demand:
    "annulez|annuler|remboursez|remboursement|remboursez-moi|maintenant|immédiatement|tout de suite|je veux|je voudrais|j'exige|juste|simplement|réparez|réglez|supprimez|supprimer|donnez-moi|envoyez-moi|rappelez-moi|arrêtez|aujourd'hui|vite|besoin",
  story:
    'ma femme|mon mari|ma mère|mon père|ma maman|mon papa|mon fils|ma fille|mes enfants|ma famille|depuis des années|cliente fidèle|client fidèle|fidèle*|anniversaire|mariage|retraité*|ma grand|mon grand|mon ami*|petits-enfants|âgé*',
  praise:
    "excellent*|formidable*|génial*|parfait*|super|extraordinaire*|fantastique*|merveilleu*|incroyable*|magnifique*|remarquable*|exceptionnel*|impeccable*|top|bravo|félicit*|chapeau|gentil*|gentillesse|aimable*|sympathique*|professionnel*|professionnalisme|efficace*|efficacité|rapide*|rapidité|réactif*|réactive*|réactivité|patience|patient*|à l'écoute|disponible*|recommande|meilleur*|ravi|ravie|enchanté*|impressionn*|satisfait*|ange|adorable*|compétent*|sauvé*|perle|agréable*|accueil|qualité",
  negative:
    "nul|nulle|mauvais*|pire|horrible*|inadmissible*|inacceptable*|scandaleu*|honte|honteu*|ridicule*|déçu*|déception|décevant*|énerv*|furieu*|marre|ras le bol|ras-le-bol|arnaque*|voleur*|vol|escroc*|plus jamais|inutile*|déplorable*|catastroph*|lamentable*|plainte|plaindre|réclamation*|mécontent*|personne|ignoré*|foutage|insupportable*|mensonge*|incompéten*|n'importe quoi|pénible|fâché*|colère|désastre*|malheureusement",
  urgent:
    "urgent*|urgence|au plus vite|dès que possible|immédiatement|tout de suite|aujourd'hui même|avant ce soir|avant demain|d'ici demain|d'ici ce soir|le plus rapidement|rapidement|sans délai",
  me: "je|j'ai|j'aimerais|j'étais|moi|mon|ma|mes|me|m'a|m'ont",
  you: 'vous|votre|vos|tu|toi|ton|ta|tes|te',
  we: 'nous|notre|nos|on',
  not: "ne|pas|n'est|n'ai|n'a|jamais|rien|aucun|aucune|sans|ni|personne|n'y|n'était|n'ont|n'avons|nulle|guère",
  but: 'mais|cependant|toutefois|malheureusement|pourtant|malgré|bien que|sauf|hélas',
  delivery:
    'livr*|colis|expédi*|transporteur|livreur|envoi|commande non|pas reçu|toujours pas reçu|suivi|chronopost|la poste',
  billing:
    'factur*|prélev*|rembours*|paiement|payé|payer|frais|prix|tarif|carte bancaire|argent|abonnement|débité*|deux fois|double|montant',
  broken:
    "ne fonctionne|ne marche|fonctionne pas|marche pas|marche plus|fonctionne plus|cassé*|panne|erreur|erreurs|bug|bugs|plante|défectueu*|abîmé*|endommagé*|bloqué|problème*|s'ouvre pas|se ferme",
  slow: 'attend*|attente|sans réponse|aucune réponse|pas de réponse|semaines|lent|lente|lenteur|retard*|toujours rien|relance*|injoignable*|depuis des jours|heures',
  rude: 'impoli*|désagréable*|malpoli*|raccroché*|arrogant*|mépris*|agressif*|agressive*|irrespect*|hautain*|pas aimable',
  policy: 'politique|conditions|règle*|règlement|refus*|interdit*|garantie|contrat|cgv|clause|non éligible',
  access:
    'connecter|connexion|mot de passe|identifiant*|accès|accéder|bloqué*|compte bloqué|code de|vérification|double authentification|compte',
  missing:
    "fonction|fonctionnalité*|manque|manquant*|supprimé*|disparu*|ne trouve plus|option|impossible de|n'existe|plus possible|auparavant|avant on|prise en charge|ajouter",
}
