/** Portuguese words by what they show. */

import type { Lexicon } from './types'

export const pt: Lexicon = {
  stop: 'o|a|os|as|de|que|e|em|um|uma|não|é|por|com|para|meu|minha|me|se|no|na|do|da|dos|das|ao|está|estou|como|mas|mais|eu|já|isso|este|esta|esse|essa|foi|tem|tenho|muito|quando|porque|olá|oi|obrigado|obrigada|bom|boa|dia|tarde|você|vocês|quero|preciso|posso|fazer|sem|também|ser|são|pra|pelo|pela|nos|ele|ela|ou|até|depois|agora|só|ainda|nao|aos|minhas|meus',
  greeting: 'olá|oi|bom dia|boa tarde|boa noite|prezad*|caros|caro|cara|querid*|exmo*|exma*|ola',
  signoff:
    'atenciosamente|cumprimentos|abraço|abraços|att|cordialmente|saudações|grande abraço|beijos|melhores cumprimentos|com os melhores|até logo|bom fim',
  thanks:
    'obrigado|obrigada|muito obrigado|muito obrigada|agradeço|agradecid*|agradecimento|desde já|obg|grata|grato|valeu',
  order:
    'primeiro|primeiramente|depois|em seguida|a seguir|por fim|finalmente|segundo|terceiro|passo|passos|tentei|já tentei|reiniciei|reinstalei|desinstalei|cliquei|segui|então|fiz|já fiz',
  procedure:
    'como posso|como faço|como fazer|como se|como devo|o que devo|o que preciso|o que tenho|quais documentos|quais são|onde posso|onde encontro|quanto tempo|quando|procedimento|instruções|passo a passo|guia|prazo|prazos|existe alguma|há alguma|tem como|tem alguma|próximo passo|etapa*|é possível',
  exact:
    'por que|porquê|por quê|exatamente|exato|exata|precisamente|confirmar|confirmem|segundo|conforme|documentação|versão|diferença|comparar|comparação|detalh*|dados|técnic*|explicar|expliquem|causa|motivo|código de erro|calcul*|referência|percentual|percentagem|verificar|critério*|específic*|base',
  feeling:
    'sinto|sentir|triste|tristeza|preocupad*|angústia|ansios*|feliz|felizes|contente|amo|adoro|esperança|medo|decepcion*|desilu*|dor|lágrimas|chorar|sozinh*|alívio|aliviad*|emocion*|coração|pena|frustr*|desesperad*|orgulho*|carinho|chatead*|saudade*|alegria',
  hedge:
    'talvez|acho que|creio que|penso que|suponho|provavelmente|não sei se|seria possível|poderiam|poderia|se possível|parece que|gostaria',
  demand:
    'cancelem|cancelar|cancela|quero|exijo|reembolso|devolvam|devolução|agora|já|imediatamente|preciso|só|apenas|resolvam|resolve|arrumem|apaguem|excluir|excluam|mandem|liguem|hoje|chega|logo',
  story:
    'minha esposa|minha mulher|meu marido|minha mãe|meu pai|meu filho|minha filha|meus filhos|minha família|minha avó|meu avô|há anos|cliente fiel|cliente há|aniversário|casamento|aposentad*|reformad*|minha amiga|meu amigo|netos|netinh*|idos*',
  praise:
    'excelente*|incrível|incríveis|fantástic*|maravilhos*|ótim*|óptim*|perfeit*|espetacular*|impecável|sensacional|parabéns|amável|amáveis|simpátic*|simpatia|gentil|gentileza|atencios*|profissional*|profissionalismo|eficiente*|eficiência|rápid*|rapidez|recomendo|melhor|melhores|nota 10|nota dez|paciência|impressionad*|adorei|amei|encantad*|anjo|salvou|satisfeit*|prestativ*|educad*|competente*|show|top|excecional|excepcional|carinho|surpreend*|elogio|elogiar|dedicação',
  negative:
    'péssim*|mau|má|pior|horrível|terrível|inaceitável|vergonha|vergonhos*|ridícul*|decepcion*|irritad*|indignad*|absurd*|golpe|roubo|ladrões|engan*|nunca mais|inútil|lixo|nojo|reclama*|queixa*|desastre|falha|descaso|ninguém|ignorad*|lamentável|frustr*|palhaçada|mentira*|fart*|cansad*|revolta*|desrespeito|enrola*|incompeten*|infelizmente|desagradável',
  urgent:
    'urgente*|urgência|o quanto antes|o mais rápido|o mais breve|imediatamente|hoje mesmo|até hoje|até amanhã|emergência|quanto antes|agora mesmo|prazo',
  me: 'eu|me|meu|minha|meus|minhas|mim|comigo',
  you: 'você|vocês|vc|vcs|sua|seu|suas|seus|tu|te|teu|tua|vosso|vossa|vos|lhe',
  we: 'nós|nos|nosso|nossa|nossos|nossas|a gente',
  not: 'não|nunca|jamais|nada|ninguém|nenhum|nenhuma|sem|nem|nao|tampouco',
  but: 'mas|porém|contudo|entretanto|infelizmente|no entanto|apesar|embora|todavia',
  delivery:
    'entreg*|encomenda*|pacote|transportadora|correios|envio|enviad*|não chegou|rastreio|rastreamento|carteiro|pedido',
  billing:
    'cobran*|cobrad*|cobrar*|fatura*|reembols*|estorno|pagamento*|pago|paguei|taxa*|preço|cartão|dinheiro|assinatura|débito|debitad*|duas vezes|boleto|mensalidade|valor',
  broken:
    'não funciona|não funcionam|quebrad*|avariad*|erro|erros|falha|falhas|bug|parou de|trava|travando|travou|defeito*|defeituos*|danificad*|não abre|não carrega|problema*|fecha sozinho',
  slow: 'espera|esperando|à espera|esperar|sem resposta|não respondem|ninguém responde|semanas|lent*|atras*|demora*|há dias|aguard*|horas|até agora nada',
  rude: 'grosseir*|mal educad*|mal-educad*|grosso|grossa|arrogante*|desligou|desligaram|falta de respeito|desrespeit*|antipátic*|rude|estúpid*',
  policy:
    'política|políticas|condições|termos|regra*|regulamento|recus*|negad*|negaram|garantia|contrato|cláusula|não permite*',
  access:
    'entrar na|iniciar sessão|login|senha|palavra-passe|acesso|acessar|aceder|bloquead*|conta bloqueada|código|verificação|autenticação|logar|certificado',
  missing:
    'função|funcionalidade|recurso|falta|faltam|removeram|retiraram|sumiu|desaparec*|opção|não há como|não existe|não encontro|antes dava|suporte para|adicionar',
}
