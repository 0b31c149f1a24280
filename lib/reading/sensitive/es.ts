/** Spanish words of grief, illness, danger and legal threats. */

import type { Terms } from './terms'

export const es: Terms = {
  grief:
    'falleció|fallecido|fallecida|fallecimiento|ha fallecido|funeral|entierro|velatorio|estamos de luto|estoy de luto|de luto|en duelo|acta de defunción|certificado de defunción|aborto espontáneo|perdí a mi|perdimos a|enterrar a mi|enterrar a nuestro|enterrar a nuestra|enterramos a',
  kin: 'madre|padre|mamá|papá|esposo|esposa|marido|mujer|hijo|hija|hermano|hermana|abuelo|abuela|pareja|bebé|titular|tío|tía|suegra|suegro',
  dead: 'murió|muerto|muerta|muerte|ha muerto|se murió|se nos fue|murieron|moría',
  illness:
    'quimioterapia|quimio|radioterapia|enfermedad terminal|cáncer terminal|cuidados paliativos|cuidados intensivos|unidad de cuidados|en coma|le quedan meses|en la uci|en uci',
  self: 'tengo|tiene|tuve|tuvo|me diagnosticaron|le diagnosticaron|diagnostic*|padezco|padece|mi madre|mi padre|mi esposo|mi esposa|mi marido|mi hijo|mi hija|mi hermano|mi hermana|sufrí|sufrió|tratamiento|operan',
  disease:
    'cáncer|leucemia|tumor|infarto|ictus|derrame|alzheimer|demencia|parkinson|gravemente enferm*|diálisis|enfermedad grave',
  danger:
    'suicid*|quitarme la vida|quiero matarme|voy a matarme|quiere matarme|no quiero vivir|no quiero seguir viviendo|hacerme daño|violencia doméstica|violencia de género|mi maltratador|amenaza de muerte|amenazas de muerte|amenazó con matar*|se incendió|se prendió fuego|prendió fuego|en llamas|se prendió|huele a quemado|olor a quemado|descarga eléctrica|me electrocut*|fuga de gas|huele a gas|olor a gas|monóxido|llamar a una ambulancia|llamamos a una ambulancia|peligro de muerte|corre peligro|estoy en peligro|sobredosis',
  hazard:
    'quemó|quemadura|quemaduras|quemado|humo|chispas|llamas|fuego|explotó|explosión|intoxic*|herida|herido|heridos|asfixi*|alérgica|derritió',
  body: 'mi mano|la mano|las manos|el brazo|la cara|la piel|mi hijo|mi hija|mi bebé|los niños|mis hijos|la niña|el niño|la cama|la cocina|dormitorio|urgencias|hospital|cargando|mientras dormía*',
  legal:
    'acciones legales|acción legal|medidas legales|vías legales|vía judicial|demanda judicial|los voy a demandar|les voy a demandar|voy a demandar*|voy a denunciar*|demandarlos|demandarles|denuncia penal|querella|nos vemos en los tribunales|en los tribunales|ante los tribunales|en el juzgado|ante el juez|burofax|denuncia en la policía|denuncia ante la policía|poner una denuncia|pondré una denuncia|presentaré una demanda|presentar una demanda|los demandaré|les demandaré|interponer una demanda|interpondré una demanda|demanda contra ustedes',
  lawyer:
    'mi abogado|mi abogada|mis abogados|nuestro abogado|nuestra abogada|nuestros abogados|un abogado|abogado|abogados|juzgado',
  suing:
    'contactará|se pondrá en contacto|pondrá|manos|golpearles|llamar*|acudir*|hablará|escribirá|si no|de lo contrario|demanda|daños|perjuicios|denuncia|plazo',
}
