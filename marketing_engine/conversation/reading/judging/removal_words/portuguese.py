"""Portuguese words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

PORTUGUESE = Wording(
    language="pt",
    ask="""
        chega de emails|email|mensagens|spam|e|mails|me; nao mais emails|mensagens|contatos|contactos;
        nenhum|nenhuma outro|outra|mais email|mensagem|contato|contacto; sem mais
        emails|mensagens|contatos|contactos; nao me|nos envie|enviem|mande|mandem|contacte|contactem|contate|
        contatem|escreva|escrevam|incomode|incomodem|perturbe|perturbem|procure|procurem|volte|voltem|mandar|enviar;
        nao voltem|volte a; nao envie|enviem|mande|mandem mais; parem|pare|para de|com . enviar|mandar|escrever|
        contactar|contatar|incomodar|mandarem|enviarem|insistir|encher; deixem|deixe|deixa me|nos . em paz; me|nos
        deixem|deixe em paz; me|nos tire|tirem|tira|remova|remove|removam|exclua|excluam|exclui|descadastre|
        descadastrem|apague|apaguem|retire|retirem|risque|risquem|cancele|descadastra|elimine|eliminem; tirem|tire|
        removam|remova|retirem|retire|apaguem|apague|eliminem|risquem me|nos; retirem-me; descadastrar .
        meu|nosso|este|me; cancelar . minha inscricao|subscricao|assinatura; remover me|nos|o meu|meu|o nosso|nosso;
        oponho me|nos; opomo nos; revogo . meu|o; direito ao esquecimento|apagamento|oposicao; cessem; cesse
        imediatamente; abstenham se; abstenha se; que seja o ultimo; esquecam me|nos; esqueca me; desejo .
        descadastramento; solicito . remocao|descadastramento|exclusao|eliminacao|retirada|cancelamento; peco .
        remocao|exclusao|que me|que nos|para|eliminacao; deixem|deixar|deixassem|deixe de
        escrever|enviar|mandar|contactar|incomodar; parem com . emails|mails|mensagens|isso|isto; desinscrever me;
        desinscrevam me; desinscreva me; nao contactar; nao contatar; nao autorizo o|a|que|os; ca vez de|nunca mais
        me; nunca mais me; risquem nos; sair da|desta|dessa|da vossa|da sua . lista; oponho|opomos|oposicao ...
        tratamento|uso|utilizacao|marketing|publicidade; retiro|revogo|retiramos|revogamos ...
        consentimento|autorizacao; nao me|nos contactassem|contatassem|escrevessem|enviassem|mandassem|incomodassem|
        contactasse|contatasse|escrevesse; que nao me|nos contacte|contactem|contate|contatem|escreva|escrevam|
        envie|enviem|mande|mandem|procure|procurem; me|nos esquecam|esqueca; esquecam|esqueca me|nos; poupe|poupem
        me|nos; me|nos poupe|poupem; que seja o ultimo|a ultima; nao
        quero|queremos|desejo|desejamos|gostaria|pretendo|pretendemos .. emails|email|mails|mensagens|publicidade|
        comunicacoes|newsletter|newsletters|spam|propaganda|propostas|contactado|contatado|contactada|contactados|
        contatados|incomodado; nao quero|queremos|desejo|desejamos|gostaria|pretendo|pretendemos . mais .
        receber|ser|continuar|ouvir; nao quero|queremos|desejo|desejamos|pretendo . continuar a; nao
        quero|queremos|desejo|desejamos que me|nos . voltem|volte|contactem|contatem|escrevam|enviem|mandem; nem ...
        nem ... queremos|quer|querem|desejamos ... mails|emails|mensagens; proibo|proibimos ...
        contact*|contatar*|escrev*|envi*; nao usem|use|utilizem|utilize|usar ... publicidade|propaganda|marketing
    """,
    unsubscribe="""
        descadastrar; descadastre; descadastro; descadastramento; desinscrever; desinscreva; cancelar .
        inscricao; cancelar . subscricao; anular . subscricao; cancelem . subscricao; remover; sair;
        descadastrem; desinscricao; subscricao cancelada; cancelar subscricao; descadastrado; desubscrever;
        cancelamento de . subscricao
    """,
    drop="""
        remover; removam; remova; remove; retirar; retirem; retire; tirar; tirem; tire; tira; apagar; apaguem;
        apague; eliminar; eliminem; elimine; excluir; excluam; exclua; deletar; deletem; delete; riscar;
        risquem; cancelar; cancelem; remocao; exclusao; eliminacao; apagamento; ser .
        removido|retirado|excluido|eliminado|removida|apagado; descadastrar; removerem; retirarem; apagarem;
        tirarem; excluirem; bloquear; removessem; retirassem; apagassem; descadastrem; descadastre
    """,
    mine="""
        me; nos; mim; meu|minha|meus|nosso|nossa|nossos . email|mail|endereco|dados|nome|contato|contacto|conta|
        empresa|numero|cadastro|registo|registro|escola|morada|informacoes|correio|caixa; este|esta|desse
        endereco|email|mail|caixa|conta|contacto; meus|nossos dados; os dados; todos nos; dados pessoais; o
        endereco; todos|ambos|estes . enderecos|emails
    """,
    list="""
        lista; listas; base; bases; mailing; newsletter; newsletters; distribuicao; cadastro; sistema; crm;
        contactos; contatos; registos; registros; envios; ficheiro; ficheiros; difusao; arquivo; banco;
        mailings; mala
    """,
    contact="""
        escrever; escrevessem; contactassem; contactasse; contatassem; escrevesse; escrevam; escreva; escreverem;
        contactar; contactem; contacte; contatar; contatem; contate; contactarem; incomodar; incomodem; incomode;
        perturbar; perturbem; importunar; insistir; insistam; insista; ser .
        contactado|contatado|contactada|contactados|incomodado; chatear; procurar; spammar; abordar; bombardear
    """,
    send="""
        enviar; enviassem; enviasse; mandassem; mandasse; envie; enviem; enviarem; mandar; mande; mandem;
        mandarem; remeter; encaminhar; enviando; mandando
    """,
    mail="""
        email; emails; mail; mails; mensagem; mensagens; newsletter; newsletters; publicidade; spam; ofertas;
        propaganda; propagandas; comunicacoes; comunicacao; propostas; promocoes; lembretes; correio; comerciais;
        contactos; contatos
    """,
    neither="nao; nem; nenhum; nenhuma; nunca; jamais; nada; sem; ñ; n; naum",
    more="""
        mais; nunca; jamais; novamente; outra vez; de novo; futuro; outros; outras; doravante; diante; nenhum;
        nenhuma; quaisquer; qualquer; voltem; volte; obrigado; obrigada
    """,
    stop="""
        deixassem de; deixasse de; parassem de; parasse de; parar; parem; pare; para de; deixar de; deixem de; deixe
        de; chega; basta; stop; cessar; cessem; cesse; terminar; interromper; interrompam; suspender; suspendam;
        abster; abstenham; evitar; evitem; deixarem de; pararem de; cessassem
    """,
    want="""
        quero; queremos; desejo; desejamos; gostaria; gostariamos; gostava; gostavamos; solicito; solicitamos;
        peco; pedimos; exijo; prefiro; preferia; preferiamos; pretendo; pretendemos; preciso; agradecia;
        agradeco; requeiro; como; como faco; como posso; agradecemos; venho pedir|solicitar
    """,
    receive="receber; recebendo; recebe-los; ter; ver; ler; saber; ouvir; continuar; figurar; constar",
    please="""
        por favor; pfv; pf; favor; faz favor; se faz; obrigado; obrigada; podem; pode; poderiam; poderia;
        podiam; podia; peco; pedimos; solicito; agradeco; agradecia; agradecemos; queiram; queira;
        imediatamente; ja; gentileza; gentilmente; fineza; sff; exijo; e; possivel; favor de; puderem; puder;
        por gentileza; grato; grata; agora; urgente; faca; facam
    """,
    glue="""
        eu; nos; voce; voces; tu; me; mim; lhe; vos; o; a; os; as; um; uma; de; do; da; dos; das; em; no; na;
        nas; e; ou; com; por; para; pelo; seu; sua; seus; suas; vossa; vosso; vossas; vossos; teu; meu; minha;
        meus; nosso; nossa; nossos; este; esta; estes; deste; desta; dessa; desse; favor; obrigado; que; se;
        ser; seja; peco; podem; pode; poderiam; poderia; podia; podiam; quero; gostaria; desejo; solicito;
        imediatamente; ja; agora; tambem; todo; todos; toda; todas; mais; nunca; definitivamente; totalmente;
        completamente; lista; listas; base; dados; email; emails; mail; endereco; nome; mailing; distribuicao;
        contactos; contatos; eletronico; electronico; receber; nao; nem; nenhum; nenhuma; voltar; volte; voltem;
        novo; futuro; pessoais; cadastro; como; posso; gentileza; pretendo; gostava; agradecia; comerciais;
        aqui; tipo; qualquer; quaisquer; sistema
    """,
    told="""
        nao recebo|recebemos; nao recebi; o que se passa; o que aconteceu; tinha pedido; pedi; ja tinha pedido;
        devo; devemos; deveria; meu chefe|marido|colega; minha chefe|mulher|esposa; diz; dizem; quase; em vez de; ao
        inves; antes de|que; quando; quanto; quantos; por que; porque; nossos clientes|usuarios|utilizadores|
        assinantes|leitores|membros|destinatarios; os clientes|usuarios|utilizadores|assinantes|destinatarios;
        podemos; posso; sera que; descadastrei; cancelei; retirei; ferramenta; software; obrigado por; obrigada por;
        foi removido|apagado|removida|retirado; fui removido; vou; como tratam; quer que; tivemos|tive de|que
    """,
    still="""
        ja; outra vez; de novo; terceira vez; segunda vez; quarta vez; varias vezes; vezes; continuam; continuo;
        ainda; novamente; enesima
    """,
    condition="se; a menos; caso; enquanto; quando; desde que; salvo; seria . pena; pena se",
    otherwise="senao",
    welcome="""
        hesite; hesitem; deixe|deixem . de; nao se esqueca|esquecam; nao esqueca|esquecam; nao|nem deixe|deixem . de
    """,
    footer="^ para . cancelar|deixar|remover|sair|nao; clique; @link; descadastre se; cancele a sua",
    polite="""
        se . possivel; se puder; se puderem|podem|pudessem|pudesse; se faz; caso contrario . denunci; caso tenham;
        ainda que; senao . denunci; caso contrario; se tiverem . meus|meu; se me|for; se nao for|se .
        importar|importam|incomodo|muito|houver problema; se nao ,; se nao . denunci*; agradecia|grato|bom|melhor se
    """,
    until="""
        ate; antes; depois; esta semana; este mes; este trimestre; este ano; proxima semana; semana que vem;
        proximo mes; por enquanto; por agora; no momento; de momento; atualmente; durante; fim de semana; noite;
        noites; temporariamente; ferias; ontem; feriado; domingos; ainda nao; entre; segunda feira; em
        ingles|portugues|espanhol
    """,
    other="""
        anexo; anexos; reuniao; encontro; convite; piloto; teste; contrato; clausula; orcamento; proposta; ultimo;
        ultima; anterior; cc; copia; grupo; chat; pdf; pdfs; foto; fotos; logo; logotipo; link; links; pagina; taxa;
        botao; ferramenta; funcao; espera; fatura; faturas; factura; pedido; conversa; renovacao; colega; colegas;
        whatsapp; partilha; formulario; rascunho; chamada; amostras; inquerito; processo; mesma mensagem; mesmo
        email; ao|a meu|minha chefe|diretor|director|marido|mulher; catalogo*; papel
    """,
    instead="""
        liguem me; ligue me; me ligue; me liguem; ligue; liguem; telefone; por telefone; telefonem; whatsapp; em vez
        disso; usem; use . endereco|email|outro; outro endereco; outro email; novo email; um link; por correio;
        linkedin; menos frequencia; uma vez por; chamada; telemovel; celular; antigo|velho endereco|email;
        endereco|email antigo|anterior
    """,
    interest="""
        tenho interesse; temos interesse; estou interessado|interessada; estamos interessados; me interessa;
        interessa me|nos; interessante; com prazer; com gosto; saber mais; conte me; me conte; me envie .
        a|o|uma|um|mais; envie me . a|o|uma|um|mais; envie|enviem|mande .
        proposta|tabela|precos|catalogo|informacoes; terca; quinta; quarta feira; vamos falar|conversar|marcar;
        marcar; quanto custa; precos; preco; demo; demonstracao; perfeito; exatamente o que; adorei; conversar;
        podemos falar|conversar; continuem . assim; gosto de ler|receber; quero continuar
    """,
    hint="""
        spam; advogado; advogada; lgpd; rgpd . art|artigo; artigo|art 15|17|18|21; anpd; cnpd; procon; denuncia*;
        denunciar; reportar; assedio; de onde; como conseguiram|conseguiu|obtiveram|tem; onde
        conseguiram|arranjaram|obtiveram; quem vos deu; faleceu; falecido; falecida; morreu; vao se; va se; vai se;
        porra; merda; chega; basta; farto; farta; cansado; cansada; nunca pedi|solicitei|autorizei|me;
        consentimento; nao solicitad*; indesejad*; aposentado; reformado; reformada; pessoa errada; bloqueado;
        bloqueei; protecao de dados; descadastr*; remov*; apag*; unsubscribe; em paz; ultima vez; encerra; meus
        dados; dados pessoais; parem
    """,
    thing="nada; isto; isso",
    person="senhor; senhora; sr; sra; colega",
)
