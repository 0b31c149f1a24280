/** Spanish words by what they show. */

import type { Lexicon } from './types'

export const es: Lexicon = {
  stop: 'el|la|los|las|de|que|y|en|un|una|no|es|por|con|para|mi|me|se|lo|al|del|está|están|como|cómo|qué|pero|más|yo|su|sus|ha|he|hay|muy|ya|esto|este|esta|desde|cuando|cuándo|porque|hola|gracias|buenas|buenos|días|tardes|quiero|necesito|puedo|puede|hacer|tengo|tiene|favor|sin|también|si|todo|nos|les|hace|ustedes|usted|soy|fue|son|día',
  greeting: 'hola|buenas|buenos días|buenas tardes|buenas noches|estimad*|querid*|buen día|saludos cordiales',
  signoff:
    'saludos|un saludo|atentamente|cordialmente|un abrazo|abrazos|besos|que tengan buen*|feliz día|hasta luego|saludos cordiales',
  thanks:
    'gracias|muchas gracias|mil gracias|gracias de antemano|agradezco|agradecid*|agradecería|se agradece',
  order:
    'primero|primeramente|luego|después|a continuación|por último|finalmente|segundo|tercero|paso|pasos|he probado|probé|intenté|he intentado|reinicié|reinstalé|desinstalé|hice clic|seguí|entonces|ya hice',
  procedure:
    'cómo puedo|como puedo|cómo hago|como hago|cómo se|qué debo|que debo hacer|qué tengo que|qué necesito|qué documentos|dónde puedo|donde puedo|dónde encuentro|cuánto tarda|cuánto tiempo|cuándo|pasos a seguir|instrucciones|procedimiento|hay alguna manera|hay alguna forma|existe alguna|guía|trámite|siguiente paso|paso a paso|plazo*',
  exact:
    'por qué|porqué|exactamente|exacto|exacta|concretamente|confirmar|confirmen|según|documentación|versión|diferencia|comparar|comparación|desglose|si es correcto|datos|técnic*|explicar|expliquen|causa|motivo|código de error|calcul*|referencia|porcentaje|verificar|justific*|especific*|criterio*',
  feeling:
    'siento|sentir|triste|tristeza|preocupad*|preocupa|angustia*|feliz|contenta|contento|encanta|encantad*|amo|esperanza|miedo|decepcion*|dolor|lágrimas|llorar|sola|alivio|aliviad*|emocion*|corazón|lástima|pena|frustr*|ilusión|desesperad*|orgullos*|cariño',
  hedge:
    'quizá|quizás|tal vez|creo que|supongo|posiblemente|no sé si|me gustaría|sería posible|podrían|podría|si es posible|parece que|a lo mejor',
  demand:
    'cancelen|cancelar|cancelad|cancela|devuelvan|devuélvanme|devuelvan mi|reembolso|ya|ahora|quiero|necesito|exijo|solo|sólo|simplemente|arreglen|arréglenlo|solución|solucionen|borren|eliminen|denme|manden|llámenme|hoy mismo|inmediatamente|basta',
  story:
    'mi esposa|mi esposo|mi mujer|mi marido|mi madre|mi padre|mi mamá|mi papá|mi hijo|mi hija|mis hijos|mi familia|mi abuel*|desde hace años|cliente fiel|años con ustedes|cumpleaños|boda|jubilad*|mi amig*|toda la vida|mayor',
  praise:
    'excelente*|increíble*|fantástic*|maravillos*|estupend*|genial|perfecto|perfecta|espectacular*|encantad*|impecable*|amable*|amabilidad|atent*|profesional*|eficiente*|eficaz|rápid*|rapidez|felicit*|felicidades|enhorabuena|recomiendo|recomendable|mejor|mejores|de diez|un diez|sobresaliente|ángel|crack|paciencia|impresionad*|muy buen*|gran trabajo|gran servicio|gran ayuda|encanta|salvado|joya|cariñ*|satisfech*|content*|agradable*|súper|10|gran atención',
  negative:
    'pésim*|mal|mala|malo|peor|horrible*|terrible*|inaceptable*|vergüenza|vergonzos*|ridícul*|decepcion*|enfadad*|molest*|hart*|indignad*|indignante|estafa*|robo|ladrones|engañ*|nunca más|inútil*|basura|asco|queja*|quejar*|reclam*|desastre|falla|fallo|fallas|nadie|ignorad*|ignoran|lamentable*|frustr*|tomadura|burla|fatal|mentira*|harta|porquería',
  urgent:
    'urgente*|urgencia|cuanto antes|lo antes posible|inmediatamente|de inmediato|hoy mismo|para hoy|para mañana|antes de mañana|emergencia|ya mismo|plazo',
  me: 'yo|mi|mis|me|mí|mío|conmigo',
  you: 'usted|ustedes|su|sus|tú|tu|tus|te|os|vuestr*|vosotr*|les|vos',
  we: 'nosotros|nosotras|nos|nuestro|nuestra|nuestros|nuestras',
  not: 'no|nunca|jamás|nada|nadie|ningún|ninguna|ninguno|sin|tampoco|ni',
  but: 'pero|sin embargo|aunque|lamentablemente|desafortunadamente|salvo|sino',
  delivery:
    'envío|envíos|entrega*|entregad*|paquete|pedido|repartidor|mensajer*|transportista|no ha llegado|no llegó|seguimiento|reparto',
  billing:
    'cobro|cobrado|cobraron|cobran|cobrar|cargo|cargos|factura*|reembolso*|devolución|pago|pagado|pagué|tarifa|precio|tarjeta|dinero|suscripción|duplicad*|dos veces',
  broken:
    'no funciona|no funcionan|roto|rota|error|errores|falla|fallo|fallos|dejó de funcionar|se cierra|se bloquea|se cuelga|defectuos*|dañad*|no abre|no carga|problema*|averiad*',
  slow: 'esperando|espera|esperar|sin respuesta|no responden|nadie responde|nadie contesta|semanas|lent*|retraso*|tarde|demora*|tardan|llevo días|horas',
  rude: 'grosero|grosera|grosería*|maleducad*|mala educación|antipátic*|colgó|colgaron|arrogante*|prepotente*|trato|despectiv*|falta de respeto',
  policy:
    'política|políticas|condiciones|términos|norma*|regla*|no permiten|denegad*|negaron|rechaz*|garantía|contrato|cláusula',
  access:
    'iniciar sesión|contraseña|acceder|acceso|entrar en mi cuenta|entrar a mi cuenta|bloquead*|cuenta bloqueada|código|verificación|login|clave|usuario',
  missing:
    'función|funcionalidad|falta|faltan|eliminaron|quitaron|ya no|desapareció|desaparecid*|opción|no hay forma|no existe|antes se podía|soporte para|agreguen|añadan',
}
