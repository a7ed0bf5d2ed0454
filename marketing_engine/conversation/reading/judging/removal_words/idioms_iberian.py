"""Spanish and Portuguese idioms and constructions for no more mail, beside the plain words."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

SPANISH_IDIOMS = Wording(
    language="es",
    ask="""
        sea|es|fuera|quede . el|la|su|este|esta|vuestro ultimo|ultima . correo|mensaje|email|mail|vez|que|aviso|carta;
        que este|esta|sea . sea|el|lo . ultimo|ultima; olvide*|olvidese|olvidense|olvidate|olvidaos|olviden|olvide .
        de|esta|este|mi|nuestra|nuestro|que . esta|este|mi|mi|nuestra|nuestro|existo|existimos|mi|nosotros .
        direccion|correo|buzon|nombre|email|existimos|existo|para|camino; si . vuelven|vuelve|volveis|vuelves|
        insisten|siguen|sigue|seguis|escriben|recibo|recibimos . a|escribiendo|otro|otra|mas|escribir|enviando ...
        agencia|abogado|denuncia|denuncio|denunciamos|denunciaremos|aepd|reclamacion|conocimiento|policia|juzgado;
        otro|otra|un|uno|una . correo|mensaje|mail|email|mas|vez . mas . y ... denuncio|denunciamos|abogado|agencia|
        denuncia|reclamacion|denunciare|bloqueo|bloqueamos|aepd; proximo|siguiente correo|mensaje|email|mail ...
        abogado|denuncia|agencia|aepd|reclamacion|factura; hagan|haga|haz|haced|hagamos|hagase como|cuenta . si|que .
        no|nuestro|mi|yo|hubiera|nosotros|la|el|hubieramos ... existe|existiera|existieramos|existo|cerrado|muerto|
        existimos|conociera|conocieramos; como si no nos|me|existieramos|existiera . conocieramos|conociera|hubieran|
        hubiera; borrarse ... se . lo . pido|pedimos; hasta aqui hemos|llegamos; quiero|queremos|exijo|pido|pedimos
        que . se|esto . acabe|pare|termine|cese|borre|borren|eliminen|destruyan|quede; que . acabe|pare|cese . esto|
        ya|de; no llegue|lleguen|entre|entren|envien|manden . nada|ninguno|nada|mas . mas|nada|a|aqui|en; ruego|
        rogamos|pido|pedimos|solicito|agradeceria|agradezco|agradeceriamos . que|no . no|nos|me|dejen|deje|cesen|cese|
        paren|retiren|eliminen|quiten . vuelva|volviera|nos|llegue|me|escriban|escriba|envien|envie|de|lleguen|mande|
        manden|vuelvan|contacten|fuera|pase|dejen|quite; sin|ni|tampoco|no mas|otro|otros . cartas|correos|mensajes|
        emails|correo|publicidad|mails|recordatorios|avisos|ofertas|llamadas|propaganda; no gaste|gasten|gastes|
        gasteis|pierda|pierdan|pierdas . mas|el|su|tiempo . tinta|tiempo|papel . con|conmigo|en . nosotros|nosotras|
        nunca|mi|escribirme|escribirnos|mas; dejen|deje|deja|dejad|dejadnos|dejenos|dejennos|dejenme|dejeme|dejadme|
        dejame|dejanos ... fuera|paz|tranquilo|tranquilos|tranquila|tranquilas|aparte; nos|me dejen|deje|dejes|dejeis
        . fuera|en . de|paz|tranquilos|tranquilo; fuera de . sus|vuestras|su|vuestra|tus|la|las|toda campanas|listas|
        lista|envios|base|bases|mailing|ficheros|agenda; nadie ... quiere|desea|ha . recibir|recibirlo|pedido|esto|
        leer; prefiero|preferimos|preferiria|prefeririamos . que|no . no|me|nos . me|nos|recibir|lleguen|escriban|
        recibirlos|lleguen|llegue; destruyan|destruya|destruid|destruido|borren|borre|borra|borrad|eliminen|elimine|
        elimina|rompan|rompa|tiren|tire|supriman|suprima ... mis|mi|nuestros|nuestra|nuestro|datos|direccion|ficha|
        nombre|registro|rastro|tarjeta; borrela|borrelo|borrenla|borrenlo|borradla|borradlo|borrenos|borrenme|borrame|
        borradme|borrennos|quitenos|quitenme|quitennos|quiteme|quitame|quitadme|quitadnos|saquenme|saquenos|saquennos|
        saqueme|sacame|sacadme|tachenme|tachenos|eliminenme|eliminenos|olvidenos|olvidenme|olvideme|olvidennos|
        olvidadnos; no nos|me tengan|tenga|tengais|incluyan|incluya|metan|pongan|cuenten|busquen|busque ... envios|
        lista|listas|campanas|cuenta|mas|en; vaya|vayan|vete|idos con dios; no vuelva|vuelvan|vuelvas|volvais . por|a|
        mas|nunca; lista ... no quieren|quiere|molestar|exclusion|robinson|negra|bloqueados; desaparezcan|desaparezca|
        desaparece|desapareced . por|de|ya|gracias; que desaparezcan|desaparezca; ni ahora|hoy ni luego|despues|nunca|
        manana|mas . no|ni|nunca; no . ni ahora|hoy ni luego|despues|nunca; ni por correo|telefono ni por telefono|
        correo; ni llamadas|llamada|telefono ni correos|correo|emails|mensajes; ni correos|correo|emails|mensajes ni
        llamadas|llamada|whatsapp; ejerzo|ejercemos|ejercer|ejercito|ejercicio . mi|el|nuestro|los|mis . derecho|
        derechos|derechos|derecho; supresion de . mis|todos|nuestros|los|cuantos; articulo|art 17|21 ... supresion|
        oposicion|supriman|eliminen|solicito|exijo|ejerzo|borren; me|nos opongo|oponemos; retiro|retiramos|revoco|
        revocamos . mi|el|todo . consentimiento; no|jamas|nunca ... recibir|leer|saber|ver . nada|mas . mas|nada|de .
        de|ustedes|usted|vosotros|suyo|vuestro; no quiero|queremos|quiere|deseo|deseamos . saber|recibir|ver|mas|tener
        . nada|mas|sus|estos|este|publicidad|correos; dejen|deje|deja|dejad|paren|pare|para|parad de . escribir*|
        mandar*|enviar*|molestar*|insistir*|bombardear*|contactar*|darnos; no|nunca me|nos . escriba|escriban|
        escribas|escribais|mande|manden|mandes|mandeis|envie|envien|envies|contacte|contacten|moleste|molesten|busque|
        insista . mas|nunca|nada|jamas|de|otra|ni; no . insista|insistan|insistas|insistais . mas|por|gracias; este|
        esta|nuestro|nuestra|mi|la|el . buzon|direccion|correo|puerta|email . esta|queda|estan . cerrado|cerrada|
        vetado|vetada|muerto|prohibida; no son|es|sois bienvenidos|bienvenido|bienvenida|bienvenidas; desistan|
        desista|abstenganse|abstengase|absteneos . de|por|ya|en; digale|diganle que . pare|no; para siempre . gracias|
        adios; aleje*|alejense|mantenganse|mantengase . de|lejos; no|nunca|jamas . volviera|volvieran|vuelva|vuelvan|
        vuelvas|volvais|volver . a . ponerse|contactar|contactarme|contactarnos|escribir|escribirme|escribirnos|
        enviar*|mandar*|molestar*|llamarnos|insistir; para usted|ustedes|vosotros . no|ya existe|existimos|existo; ya
        no existe para; este|esta buzon|direccion . para . usted|ustedes ... no existe; no . desea|deseamos|quiere|
        queremos|deseo . recibir . mas|ningun|ninguna|ninguno|propuestas|publicidad|ofertas|propuesta|sus|
        comunicaciones; no queremos|quiero|deseo|deseamos constar|figurar|aparecer|estar|salir; mi|nuestro|el nombre
        no salga|aparezca|figure|conste; que|quede . fuera|quede . de . sus|sus|vuestras|la lista|listas|envios;
        tache|tachen|tacha|tachad|tachame|tacheme|tachenos . a|me|nos . esta|este|mi|mi|nuestra|nuestro|mi|parroquia|
        nosotros; no . busque|busquen|buscas otra|otro|mas via|camino|contacto; hasta nunca; se acaba|acabo|termina .
        nuestra|aqui|la correspondencia|relacion; cerrar|cierren|cierre . el|nuestro expediente ... fuego|nombres|
        datos|nombre; cumpla|cumpland|cumplan . su|con|la palabra; no me lo . vuelva|vuelvan . a . preguntar; no . le|
        les . den|de . mas . trabajo; otro|otra correo|mensaje|email|mail|carta . y . denuncio|denunciamos|denunciare|
        bloqueo
    """,
    polite="si . vuelven|vuelve|volveis|insisten|siguen|sigue|recibo|no; si yo|en; si lo manda",
    faint="""
        para siempre; denuncio|denunciamos|denunciare|denunciaremos; agencia de proteccion; aepd; proteccion de datos;
        en paz; ya basta; basta ya; adios; ni ahora ni; desaparezcan; hasta aqui; un respiro; no escrib*; spam;
        correo|correos basura; hartos|harto|harta|hartas; pesados; acoso*; abogado; no vuelva*; tampoco mas; fallecio|
        fallecido|fallecida|difunto; siguen escribiendo|enviando|mandando|llegando; direccion equivocada; borron sin;
        no solicitad*; nunca autoric*|pedi; dejen de|dejad de; de una vez; olvidelo|olvidenlo; silencio; que se acabe;
        por mi como si; hasta nunca; ni antes ni; asesoria juridica; cumpla; lo bloqueo|bloqueamos; no vuelva|vuelvan;
        definitivo
    """,
)

PORTUGUESE_IDIOMS = Wording(
    language="pt",
    ask="""
        seja|sera|fosse|e . o|a|este|esta|vosso|seu ultimo|ultima . email|mail|contacto|contato|mensagem|vez|que|
        correio; que este|esta|seja . seja|o|a . ultimo|ultima; esqueca|esquecam|esquece|esqueca|esquecer . que|a|o|
        de|este|esse|da|do|nossa|nosso|meu|minha|se . a|o|eu|nos|nossa|nosso|minha|meu|este|endereco|gente ... existo|
        existimos|existe|morada|endereco|email|contacto|contato|nome|numero|caixa; considere|considerem|considera|
        deem|de|da este|esta|o|a|esse|nosso|nossa|meu ... encerrado|encerrada|fechado|fechada|inexistente|morto|
        cancelado|desativado; deixe|deixem|deixa|deixai . a|me|nos|o|em|de . gente|me|nos|paz|sossego|escola|fora .
        em|paz|de|fora . paz|sossego; em paz ... deixem|deixe; deem|de|da|deiem nos|me . sossego|descanso|paz|folga;
        nunca|jamais mais . ver|receber|ouvir|ler|quero|queremos|escreva|escrevam|mande|mandem|contacte|contate|
        enviem|envie|contactem|me|nos; nao|nem haja|venha|quero|queremos|precisa|precisam|mande|mandem . de|um|o|mais|
        outro . segundo|terceiro|quarto|quinto|sexto|setimo|outro|proximo|mais; rasgar|rasgue|rasguem|rasga|destruam|
        destrua|destruir ... ficha|dados|minha|nossa|meus|cartao|contacto; ligacao|telefone|whatsapp|zap|email|mail
        nao . email|mail|whatsapp|zap|ligacao nao; nem ligacao|telefone|telefonema|zap|whatsapp|chamada . nem|zap ...
        email|mail|mensagem|mensagens; nem email|mail|mensagem . nem ligacao|telefone|telefonema|zap; ninguem ...
        quer|pediu ... receber|recebendo|disso|isto|isso|ler; nao|nem autorizei|autorizo|autorizamos|consinto|permito|
        dei ... que|contact*|contat*|usem|email|nunca; gostava|gostaria|gostariamos|queria|queriamos|quero|queremos|
        pretendo|prefiro|preferimos|preferia|desejo|desejamos . de|que|so . deixar|parar|sumir|nao|sair|deixarem|
        parem|pararem . de|do|da|receber|me|nos|ser . receber|radar|sua|vossa|lista|escrever*|enviar*|mais; sumir|
        sumam|suma|some . do|da|de|daqui|com . radar|caixa|lista|vista|vossa|sua|meu|minha|mim; dispensamos|dispenso|
        recusamos|recuso ... contacto|contactos|contato|contatos|emails|mensagens|correspondencia|abordagens|
        publicidade; longe da|do|de minha|nossa|meu|nosso|mim|nos|daqui . caixa|email|correio|inbox; ate la .
        silencio; silencio por favor|obrigado; nao mandem|mande|manda|enviem|envie|escrevam|escreva|escreve|contactem|
        contacte|insistam|insista|liguem|insiste|voltem|volte|contatem|contate|chateiem|incomodem|incomode|perturbem .
        mais|nada|nunca|por|aqui|para|a|outra|outro|nem|me|nos|obrigado|obrigada|pfv|pf|escrever|contactar; nao
        mandem|insistam|escrevam; nao nos|me . mandem|mande|enviem|envie|escrevam|escreva|contactem|contacte|contatem|
        contate|incomodem|incomode|procurem|chateiem . mais|nada|nunca|por|com|de|outra|nem; nao agora nao depois nao;
        antes ... nao . depois . tambem nao; proximo|proxima|outro|mais . email|mail|mensagem|contacto|um ... queixa|
        advogado|cnpd|anpd|processo|denuncia|procon|juridico|policia; se . voltarem|voltar|insistirem|insistir|
        continuarem|receber|recebermos|escreverem|mandarem ... queixa|advogado|cnpd|anpd|processo|denuncia|procon|
        juridico|denuncio|denunciamos; oponho|opomos|opor me|nos . ao; exerco|exercemos|exercer . o|meu . direito;
        apagamento|eliminacao|exclusao d* . meus|nossos|todos|minha|minhas; lgpd|rgpd ... apag*|elimin*|exclu*|remov*|
        oposicao|esquec*; artigo|art 17|18|21 ... apag*|elimin*|exclu*|oposicao|exerco|solicito|exijo; retiro|revogo|
        revogamos|retiramos . o|meu|qualquer . consentimento; parem|pare|para|parar|parai de|com . nos|me|escrever*|
        mandar*|enviar*|insistir|encher|chatear|esses|estes|essas|incomodar*|isso|spam|os . emails|escrever|mandar|
        mensagens|mails|enviar; chega de . emails|mails|mensagens|contactos|contatos|propaganda|spam|publicidade|
        voces|lembretes; nao|sem|nada|nem mais|de . emails|email|mails|mensagens|contactos|contatos|propaganda|
        publicidade|voces|lembretes|envios|vossos|vossas|nada . por|obrigado|obrigada|aqui|para|da|de|vossa; nao e|
        sao|somos bem vindo|vindos|vinda|vindas; vai|va|vao ser|chatear|incomodar|bater|pregar|vender . feliz|outro|
        outros|noutra|outra|longe; fora d* . vossa|vossas|sua|suas|tua lista|listas|base|envios|campanhas|mailing;
        tirem|tire|tira nos|me|a|o da|do|gente|meu; lista ... nao contactar|contatar|perturbe|perturbar|exclusao|
        negra; mantenham|mantenha se|distancia|nos|me . longe|afastados|fora|distancia; desapareca|desaparecam|
        desaparece; pode . riscar|apagar|esquecer|cortar|fechar . a|o|nossa|nosso|meu|minha|me|nos . gente|ficha|
        endereco|processo|contacto|contato|nome|me|nos|de; e de emails tambem; risque|riscar|risca|risquem|corte|
        cortem|corta|tire|tirem|tira|apague|apaguem|apaga|remova|removam|retire|retirem|elimine|eliminem|exclua|
        excluam|delete|deletem . o|a|os|as|todos . meu|minha|nosso|nossa|meus|nossos . nome|dados|ficha|enderecos|
        morada|email|contacto|contato|endereco . da|do|dos|das|ja|por|daí; risque|riscar|corta|corte|cortem|esqueca|
        esquece . a gente; nao . queremos|quero|deseja|desejamos|pretendemos . receber . mais|nada|nenhum|nenhuma|
        propostas|publicidade|ofertas|contactos; esqueca|esquecam . este|esse|o|a . email|endereco|contacto|numero;
        fora d* . vossas|vossos|seus|suas . envios|listas|contactos
    """,
    polite="se . voltarem|voltar|insistirem|insistir|continuarem; se faz favor; se possivel",
    faint="""
        para sempre; de vez; ja chega; advogado; anpd|cnpd; procon; lgpd; em paz; adeus; chato*; insistente*; nao
        solicitad*; nao autoriz*; ate la; falecido|faleceu|morreu; spam; incomod*; queixa; denuncia; longe; deixe|
        deixem; sumir; nem agora nem; nao mandem; de uma vez; farto|farta|fartos; propaganda; nunca mais; ate nunca;
        longe
    """,
)
