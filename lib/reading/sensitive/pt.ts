/** Portuguese words of grief, illness, danger and legal threats. */

import type { Terms } from './terms'

export const pt: Terms = {
  grief:
    'faleceu|falecido|falecida|falecimento|certidão de óbito|atestado de óbito|óbito|funeral|enterro|velório|de luto|em luto|aborto espontâneo|perdi meu marido|perdi minha mãe|perdi meu pai|perdi minha esposa|perdi meu filho|perdi minha filha|perdi a minha mãe|inventário do meu|inventário da minha|perdi o meu marido|perdi o meu pai|perdi o meu filho|perdi o meu irmão|perdi meu irmão|perdemos o nosso filho|perdemos nosso filho|perdemos nossa filha|perdemos a nossa filha|perdemos nosso pai|perdemos nossa mãe',
  kin: 'mãe|pai|mamãe|papai|marido|esposa|mulher|esposo|filho|filha|irmão|irmã|avô|avó|companheiro|companheira|bebê|bebé|titular|tio|tia|sogra|sogro',
  dead: 'morreu|morta|morto|morte|morreram|morrendo',
  illness:
    'quimioterapia|químio|radioterapia|doença terminal|fase terminal|cuidados paliativos|cuidados intensivos|na uti|em coma|tumor cerebral|meses de vida',
  self: 'tenho|tem|tive|teve|fui diagnosticad*|diagnosticad*|diagnóstico|meu marido|minha esposa|minha mãe|meu pai|meu filho|minha filha|meu irmão|minha irmã|sofri|sofreu|tratamento|luta contra',
  disease:
    'câncer|cancro|leucemia|tumor|avc|infarto|enfarte|derrame|alzheimer|demência|parkinson|gravemente doente|doença grave|hemodiálise',
  danger:
    'suicíd*|suicid*|vou me matar|quero me matar|quer me matar|quero matar-me|tirar minha vida|tirar a minha vida|acabar com a minha vida|não quero mais viver|não quero viver|me machucar|violência doméstica|marido violento|me agride|ameaça de morte|ameaças de morte|ameaçou me matar|pegou fogo|pegar fogo|pegando fogo|em chamas|cheiro de queimado|cheiro a queimado|choque elétrico|levei um choque|apanhei um choque|vazamento de gás|fuga de gás|cheiro de gás|cheiro a gás|monóxido|chamar uma ambulância|chamamos a ambulância|chamámos a ambulância|chamar o samu|risco de vida|risco de morte|perigo de vida|estou em perigo|vida em perigo|crianças em perigo',
  hazard:
    'queimou|queimadura|queimaduras|queimado|fumaça|fumo|faíscas|chamas|fogo|explodiu|explosão|intoxic*|ferido|ferida|feridos|sufoc*|engoliu|alérgica|derreteu',
  body: 'minha mão|a mão|as mãos|o braço|o rosto|a pele|meu filho|minha filha|meu bebê|o meu filho|a minha filha|as crianças|a cama|o quarto|a cozinha|hospital|pronto-socorro|urgência|urgências|carregando|a carregar|dormia*',
  legal:
    'ação judicial|ações judiciais|ação na justiça|entrar na justiça|vou à justiça|medidas legais|medidas judiciais|meios legais|vias judiciais|processar vocês|vou processar|processo vocês|processo contra vocês|processo judicial|nos vemos no tribunal|vemo-nos em tribunal|em tribunal|juizado especial|pequenas causas|queixa-crime|danos morais|denúncia ao procon|acionar o procon|notificação extrajudicial|boletim de ocorrência|queixa na polícia|queixa à polícia|vou à polícia',
  lawyer:
    'meu advogado|minha advogada|meus advogados|nosso advogado|nossos advogados|um advogado|advogado|advogados|procon',
  suing:
    'vai entrar em contato|entrará em contato|entrará em contacto|vai contactar|vai contatar|acionar|aciono|processar|senão|caso contrário|do contrário|se não|indenização|indemnização|prazo|denunciar|reclamação',
}
