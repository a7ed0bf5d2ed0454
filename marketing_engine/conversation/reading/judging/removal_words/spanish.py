"""Spanish words about removal."""

from marketing_engine.conversation.reading.judging.removal_words.lexicon import Wording

SPANISH = Wording(
    language="es",
    ask="""
        no mas correos|emails|mails|mensajes|publicidad|spam|contacto|comunicaciones; ni un|uno .
        correo|email|mensaje|mas; ningun|ninguna correo|email|mensaje|comunicacion|otro|otra mas; basta de|ya
        correos|emails|mensajes|spam|publicidad|de; no me|nos escriban|escriba|escribas|contacten|contacte|
        contactes|manden|mande|mandes|envien|envie|envies|molesten|moleste|llamen|vuelvan|vuelva|busquen|sigan|siga;
        no vuelvan|vuelva|vuelvas|volver a; no volver a; no escribirme|contactarme|enviarme|mandarme; no
        quiero|deseo . correos|emails|mensajes|publicidad; dejen|deje|dejad|deja|dejar|dejaran de escribir|
        escribirme|escribirnos|enviar|enviarme|enviarnos|mandar|mandarme|mandarnos|contactar|contactarme|
        contactarnos|molestar|molestarme|molestarnos|insistir; dejen|deje|dejenme|dejeme|dejadme|dejame|dejennos .
        en paz; denme|deme|dadme|danos|denos|dennos de baja; dar de baja|darme de|darnos de|darse de; dar de baja
        mi|nuestro|este|esta|a; quiero . darme de baja; de baja por favor; solicito . baja; baja por favor; la baja;
        borrenme; borreme; borradme; borrame; quitenme; quiteme; quitadme; quitame; eliminenme; elimineme;
        eliminame; saquenme; saqueme; sacame; sacadme; borrennos; borrenos; quitennos; eliminennos; saquennos;
        quitenos; saquenos; borrarme; eliminarme; quitarme; sacarme; borrarnos; eliminarnos; quitarnos; sacarnos;
        excluirme; desuscribanme; desuscribirme; desuscribeme; retirenme; retireme; retirarme; cesen; cese .
        de|en|el|todo|toda|inmediatamente|su|sus; abstenganse; abstengase; me opongo; nos oponemos; revoco . mi|el;
        derecho al olvido; derecho de supresion|oposicion|cancelacion; ejercer . derecho*; no autorizo .
        que|a|su|el; que sea el ultimo; olvidense de mi; olvidese de mi; lista robinson; paren de|ya|con; pare de;
        pongan fin; evitenme; evite|eviten . enviar|enviarme|escribir|escribirme|contactar|contactarme; tachenme;
        absteneos; no . seguir recibiendo; parad de; no contactar; no me interesa recibir; opongo|oponemos|oposicion
        ... tratamiento|uso|publicidad|comerciales|marketing|prospeccion; retiro|revoco|revocamos|retiramos ...
        consentimiento|autorizacion; que no me|nos escriba|escriban|escribiera|escribieran|contacte|contacten|
        contactara|contactaran|moleste|molesten|envie|envien|enviara|enviaran|mande|manden|mandaran|insista|
        insistan; olvidenme; olvideme; olvidadme; olvidame; olvidense|olvidese|olvidaos|olvidate de mi|nosotros|mis;
        excluyanme; excluyame; abstenga|abstengan de; prescindan|prescinda de .
        enviarme|mandarme|enviarnos|escribirme|contactarme|mas|futuras; ahorrense|ahorrese . mas|los|sus; que mis|mi
        datos|direccion|correo ... desaparezca|desaparezcan; dame de baja; nada de publicidad|propaganda; como|donde
        me|nos doy|damos|puedo|podemos .. de baja; como|donde puedo|podemos .. darme|darnos|desuscribirme|borrarme;
        no quiero|queremos|deseo|deseamos|quisiera|quisieramos . seguir . recibir|recibiendo|en|figurar|aparecer; no
        quiero|queremos|deseo|deseamos|quisiera|quisieramos . saber nada|mas; no
        quiero|queremos|deseo|deseamos|quisiera .. correos|emails|mails|mensajes|publicidad|comunicaciones|contacto|
        spam|propuestas|boletines|contactado|contactada|contactados|molestado; ni ... ni ...
        queremos|quiere|quieren|deseamos ... correos|emails|mensajes|publicidad; no
        quiero|queremos|deseo|deseamos|quisiera que me|nos . vuelvan|vuelva|contacten|contacte|escriban|escriba|
        envien|envie|manden|mande|molesten|moleste|sigan|siga; prohibo|prohibimos ...
        contactar*|escribir*|enviar*|mandar*|envio*; no|dejen|deje|dejad .
        usen|utilicen|use|utilice|useis|usar|utilizar ... publicidad|propaganda|marketing
    """,
    unsubscribe="""
        darme de baja; darse de baja; desuscribir; desuscribirme; cancelar . suscripcion; cancelen . suscripcion;
        desuscripcion; anular . suscripcion; cancelacion de . suscripcion; di de baja; desinscribir; desapuntarme;
        desapuntar; desapunten; ^ baja; la|mi|nuestra baja; baja por favor|gracias|ya|inmediata|urgente;
        dar|den|de|da|dad|deis . de baja; baja de . lista|boletin|newsletter|mailing|correos|emails|todo
    """,
    drop="""
        eliminar; eliminen; elimine; elimina; eliminad; borrar; borren; borre; borra; borrad; borrase; borrasen;
        quitar; quiten; quite; quita; quitad; sacar; saquen; saque; saca; suprimir; supriman; suprima; retirar;
        retiren; retire; tachar; tachen; cancelar; cancelen; cancele; excluir; excluyan; eliminacion; supresion;
        cancelacion; ser . eliminado|borrado|eliminada|dado de baja; eliminarlo; borrarlo; borrarla; eliminarla;
        quitarlo; quitarla; eliminaran; borraran; dar de baja; den de baja; de de baja; eliminarse; bloquear;
        borraseis; borrarais; quitaseis; quitarais; sacaseis; sacarais; eliminaseis; eliminarais; quitaran; quitara;
        borrara; sacaran; sacara; eliminara
    """,
    mine="""
        me; nos; mi; mis; nuestro|nuestra|nuestros|mi|mis . correo|email|mail|direccion|datos|nombre|cuenta|
        contacto|empresa|numero|buzon|registro|colegio|direcciones|oficina|informacion; este|esta
        correo|direccion|email|buzon|cuenta|mail; mis datos; a mi; a nosotros; la direccion; a todos; datos
        personales; todas|ambas|estas . direcciones|cuentas; todos|ambos|estos . correos
    """,
    list="""
        lista; listas; listado; base; bases; distribucion; boletin; boletines; newsletter; mailing; registros;
        registro; ficheros; fichero; sistema; crm; envios; contactos; agenda; difusion; suscriptores;
        correspondencia; archivos
    """,
    contact="""
        escribir; escribieran; escribiera; contactaran; contactara; molestaran; contactasen; escriban; escriba;
        escribas; escribirme; escribirnos; contactar; contacten; contacte; contactarme; contactarnos; molestar;
        molesten; moleste; molestarme; molestarnos; insistir; insistan; insista; acosar; acosarme; buscar;
        incordiar; bombardear; ser contactado|contactados|contactada|molestado; spamear; dirigirse
    """,
    send="""
        enviar; enviaran; enviara; enviasen; mandaran; mandara; mandasen; envien; envie; envies; enviarme;
        enviarnos; enviando; mandar; manden; mande; mandes; mandarme; mandarnos; mandando; remitir; remitan;
        remitirme; remitirle; hacer llegar
    """,
    mail="""
        correo; correos; email; emails; mail; mails; mensaje; mensajes; publicidad; boletin; boletines; newsletter;
        newsletters; spam; ofertas; comunicaciones; comunicacion; informacion; promociones; recordatorios;
        propaganda; propuestas; comerciales; publicitarios
    """,
    neither="no; ni; ningun; ninguna; ninguno; nunca; jamas; nada; sin; tampoco; dejar de; dejen de",
    more="""
        mas; nunca; jamas; otra vez; de nuevo; nuevamente; futuro; adelante; ahora en adelante; otro; otros;
        otra; ya; ningun; ninguna; seguir; nada; gracias
    """,
    stop="""
        dejar de; dejen de; deje de; dejad de; deja de; parar; paren; pare; parad; basta; stop; cesar; cesen; cese;
        detener; detengan; detenga; terminar; acaben; suspender; suspendan; abstenerse; abstenganse; abstengase;
        evitar; eviten; dejara de; dejaran de; dejasen de; dejase de; dejarais de; dejaras de
    """,
    want="""
        quiero; queremos; deseo; deseamos; quisiera; quisieramos; me gustaria; nos gustaria; solicito;
        solicitamos; pido; pedimos; le pido; les pido; ruego; rogamos; exijo; exigimos; prefiero; preferiria;
        preferimos; prefiere; necesito; agradeceria; agradeceriamos; quiere; como; como puedo; requiero;
        conmina; interesa
    """,
    receive="""
        recibir; recibiendo; recibirlos; tener; saber; leer; ver; seguir; estar; figurar; recibirla
    """,
    please="""
        por favor; favor; porfa; porfavor; pf; xfa; gracias; le ruego; les ruego; ruego; rogamos; pueden; puede;
        podrian; podria; podrias; puedes; podeis; pido; solicito; agradeceria; agradezco; sirvanse; sirvase;
        tenga la bondad; tengan; sean tan amables; amable; amables; inmediatamente; inmediato; hagan el favor;
        haga; y; haced; exijo; ya; posible; proceda; procedan; quisiera; de paso; favor de; podriais; luego;
        conmina
    """,
    glue="""
        yo; nosotros; usted; ustedes; tu; vosotros; me; nos; mi; mis; te; le; les; lo; la; los; las; el; un;
        una; de; del; a; al; en; y; o; e; con; por; para; su; sus; vuestra; vuestro; vuestros; vuestras; tus;
        nuestro; nuestra; nuestros; este; esta; estos; estas; favor; gracias; que; se; ser; sea; ruego; pueden;
        puede; podrian; podria; quiero; deseo; solicito; pido; quisiera; inmediatamente; ya; ahora; tambien;
        todo; todos; toda; todas; mas; nunca; definitivamente; totalmente; completamente; lista; listas; base;
        datos; distribucion; correo; correos; email; mail; direccion; nombre; boletin; contactos; electronico;
        electronicos; recibir; seguir; volver; vuelvan; vuelva; no; ni; ningun; otra; vez; nuevo; futuro;
        adelante; haga; hagan; gustaria; personales; publicidad; como; puedo; difusion; envios; tipo; desde;
        hoy; alguno; alguna; comerciales; registros; contacto; luego
    """,
    told="""
        ya no recibo|recibimos; no recibo|recibimos; no he recibido; que pasa; habia pedido; pedi; he pedido; hemos
        pedido; me dijeron; debo; debemos; deberia; mi jefe|jefa|mujer|marido|colega|companero; dice; dicen; dicen
        que; casi; estuve a punto; en vez de; en lugar de; antes de|que; cuando; cuanto; cuantos; por que; nuestros
        clientes|usuarios|suscriptores|lectores|miembros|destinatarios; los
        clientes|usuarios|suscriptores|destinatarios; podemos; puedo; se puede; me di; me he dado; nos dimos; me
        daré; me dare; herramienta; software; gracias por; fue eliminado|borrado|borrada|eliminada; ya me
        dieron|borraron|quitaron; como gestionan; borraron; eliminaron; tenemos que; el ano pasado; tuvimos|tuve que
    """,
    still="""
        ya; otra vez; de nuevo; tercera vez; segunda vez; cuarta vez; varias veces; veces; siguen; sigo;
        todavia; aun; enesima
    """,
    condition="""
        si; a menos; salvo que; mientras; cuando; siempre que; en caso; seria una pena|lastima; pena|lastima que
    """,
    otherwise="de lo contrario; sino",
    welcome="dude; duden; dudes; olviden; olvide; no dejen; no deje; no dejes",
    footer="^ para . darse|cancelar|dejar|no; haga clic; haz clic; pulse; @link; prioridad; darse de baja",
    polite="""
        si . posible; si pueden|puede|podrian|fuera|son|es; si tienen . mis; de lo contrario .
        denunci|abogad|agencia; aunque; si quiere|quieren; de lo contrario; si me|nos; si no es|le|les|os|te .
        molestia|importa|mucho|inconveniente|pedir; si no ,; si no . denunci*|acudire|reclam*;
        agradeceria|bueno|mejor si; si , y|pero; , si ,
    """,
    until="""
        hasta; antes; despues; esta semana; este mes; este trimestre; este ano; proxima semana; proximo mes; por
        ahora; de momento; por el momento; actualmente; durante; fin de semana; fines; noche; noches;
        temporalmente; vacaciones; ayer; hoy mismo no; festivos; domingos; todavia; entre; lunes; dentro; en
        ingles|espanol|frances
    """,
    other="""
        adjunto; adjuntos; archivo; reunion; cita; invitacion; piloto; prueba; contrato; clausula; presupuesto;
        cotizacion; ultimo; ultima; anterior; cc; copia; grupo; chat; pdf; pdfs; foto; fotos; logo; enlace; enlaces;
        pagina; tasa; boton; herramienta; funcion; orden; espera; factura; facturas; pedido; hilo; conversacion;
        renovacion; companero; companera; colega; whatsapp; cesion; formulario; borrador; encuesta; llamada;
        muestras; proceso; conversion; companeros; mismo mensaje|correo; a mi
        jefe|jefa|director|directora|marido|mujer; catalogo*; papel
    """,
    instead="""
        llamenme; llameme; llamame; llamadme; mejor . llamen|llame|llamar; telefono; por telefono; por whatsapp;
        whatsapp; en su lugar; usen; use . direccion|correo|otra; otra direccion; otro correo; nueva direccion; un
        enlace; por correo postal; linkedin; menos frecuencia; una vez al; llamada; movil; celular; sino;
        antigua|vieja direccion; direccion|correo|email antigua|antiguo|anterior|vieja|viejo
    """,
    interest="""
        me interesa; nos interesa; estoy interesado|interesada; estamos interesados; interesante; con gusto;
        encantado; encantada; saber mas; cuenteme; cuentenos; envieme . la|el|una|un|mas|informacion|precios;
        envieme; envienme . la|el|una|un|mas|informacion|precios|catalogo; mandenme .
        catalogo|precios|informacion|propuesta; martes; jueves; miercoles; hablemos; hablamos; reunirnos; cuanto
        cuesta; precios; precio; demo; demostracion; me viene bien; nos viene bien; perfecto; justo lo que;
        sigan . asi; me encanta; quedamos; agendar; conversar; llameme; los leo; leo . gusto; seguir recibiendo
        . vuestros|sus|los; quiero seguir
    """,
    hint="""
        spam; mi|nuestro|mis abogado|abogada|abogados; rgpd . art|articulo; lopd*; articulo|art 15|17|21; agencia
        espanola|de proteccion; aepd; denuncia*; denuncio; reportar; reporto; acoso; como
        consiguieron|consiguio|tienen|obtuvieron; quien les dio; fallecio; fallecido; fallecida; murio; difunto;
        vayanse; vete a; vayase; a la mierda; basta; harto; harta; cansado; nunca pedi|solicite|autorice|me;
        consentimiento; no solicitad*; no deseado*; persona equivocada; bloqueado; bloqueada; desuscri*; eliminen;
        unsubscribe; supresion; en paz; ultima vez; superintendencia; mis datos; dejenme; de donde
        sacaron|saco|sacaste|sacasteis|tienen|tiene|obtuvieron; dar|darme|darse|darnos|den|deme|quiero|la|mi baja;
        delegada|delegado|agencia de proteccion; borren|borre|borrad|borrar mi|me|mis|nuestro|nuestra|este|esta
    """,
    thing="nada; esto; estos",
    person="senor; senora; sr; sra; companero; companera; colega",
)
